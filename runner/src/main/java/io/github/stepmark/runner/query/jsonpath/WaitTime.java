package io.github.stepmark.runner.query.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.ValueOrPath;
import io.github.stepmark.asl.Wait;
import io.github.stepmark.runner.query.QueryException;
import io.github.stepmark.runner.query.Timestamps;
import io.github.stepmark.runner.query.WaitLimit;
import java.time.Instant;

/** Until when a JSONPath Wait state waits. Messages are worded as AWS words them. */
public final class WaitTime implements Wait.UntilCases<Instant> {

  private final Instant now;
  private final PathReader paths;
  private final JsonNode input;

  /** Paths are looked up in {@code input}. */
  public WaitTime(PathReader paths, JsonNode input) {
    now = paths.environment().now();
    this.paths = paths;
    this.input = input;
  }

  @Override
  public Instant seconds(ValueOrPath<Long> seconds) {
    return seconds.match(
        new FieldValues.OfPath<Long, Instant>() {
          @Override
          public Instant literal(Long value) {
            return now.plusSeconds(value);
          }

          @Override
          public Instant atPath(String path) {
            return WaitLimit.checked(
                now, now.plusSeconds(Math.min(secondsAt(path), Integer.MAX_VALUE + 1L)));
          }
        });
  }

  @Override
  public Instant timestamp(ValueOrPath<String> timestamp) {
    return timestamp.match(
        new FieldValues.OfPath<String, Instant>() {
          @Override
          public Instant literal(String value) {
            return WaitLimit.checked(
                now,
                Timestamps.parse(value)
                    .orElseThrow(
                        () -> QueryException.runtime("Timestamp is not RFC 3339: " + value)));
          }

          @Override
          public Instant atPath(String path) {
            return WaitLimit.checked(now, timestampAt(path));
          }
        });
  }

  private long secondsAt(String path) {
    JsonNode value = read("SecondsPath", path);
    if (!value.isIntegralNumber() || !value.canConvertToLong()) {
      throw wrong("SecondsPath", "cannot be parsed as a long value", path, value);
    }
    if (value.asLong() < 0) {
      throw wrong("SecondsPath", "references a negative value", path, value);
    }
    return value.asLong();
  }

  private Instant timestampAt(String path) {
    JsonNode value = read("TimestampPath", path);
    return Timestamps.parse(value.asText())
        .orElseThrow(
            () ->
                wrong(
                    "TimestampPath",
                    "does not reference a valid ISO-8601 extended offset date-time format string",
                    path,
                    value));
  }

  private JsonNode read(String field, String path) {
    try {
      return paths.read(path, input);
    } catch (NoSuchValue e) {
      throw QueryException.runtime(
          "The %s parameter does not reference an input value: %s".formatted(field, path));
    }
  }

  private static QueryException wrong(String field, String what, String path, JsonNode value) {
    String shown = value.isTextual() ? value.asText() : Json.compact(value);
    return QueryException.runtime(
        "The %s parameter %s: %s == %s".formatted(field, what, path, shown));
  }
}
