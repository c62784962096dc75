package io.github.stepmark.runner.data;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Times as the context object tells them: UTC, with milliseconds. */
public final class ContextTime {

  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private ContextTime() {}

  /** {@code 2026-01-01T00:00:00.000Z}. */
  public static String text(Instant time) {
    return FORMAT.format(time);
  }
}
