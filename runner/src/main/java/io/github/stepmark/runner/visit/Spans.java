package io.github.stepmark.runner.visit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Lengths of time as people write them: {@code 1 h 30 min}, {@code 2.5 s}, {@code 365 d}. */
final class Spans {

  private Spans() {}

  static String text(Duration span) {
    List<String> parts = new ArrayList<>();
    add(parts, span.toDaysPart(), "d");
    add(parts, span.toHoursPart(), "h");
    add(parts, span.toMinutesPart(), "min");
    int millis = span.toMillisPart();
    if (millis != 0) {
      String fraction = "%03d".formatted(millis).replaceAll("0+$", "");
      parts.add(span.toSecondsPart() + "." + fraction + " s");
    } else if (span.toSecondsPart() != 0 || parts.isEmpty()) {
      parts.add(span.toSecondsPart() + " s");
    }
    return String.join(" ", parts);
  }

  private static void add(List<String> parts, long count, String unit) {
    if (count != 0) {
      parts.add(count + " " + unit);
    }
  }
}
