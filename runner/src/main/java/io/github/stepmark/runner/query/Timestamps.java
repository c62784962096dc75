package io.github.stepmark.runner.query;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Timestamps as the language has them: RFC 3339 with an upper-case {@code T}, seconds, and an
 * upper-case {@code Z} or an offset.
 */
public final class Timestamps {

  private static final Pattern RFC_3339 =
      Pattern.compile(
          "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)");

  private Timestamps() {}

  /** The time that {@code text} stands for, if it is a timestamp. */
  public static Optional<Instant> parse(String text) {
    if (!RFC_3339.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty(); // The thirteenth month, say.
    }
  }
}
