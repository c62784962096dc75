package io.github.stepmark.runner.query.jsonata;

import io.github.stepmark.asl.ValueOrPath;
import io.github.stepmark.asl.Wait;
import io.github.stepmark.runner.query.QueryException;
import io.github.stepmark.runner.query.Timestamps;
import io.github.stepmark.runner.query.WaitLimit;
import java.time.Instant;

/** Until when a JSONata Wait state waits. Messages are worded as AWS words them. */
public final class WaitTime implements Wait.UntilCases<Instant> {

  private final Instant now;
  private final FieldValues values;

  /** The field's expression is evaluated by {@code reader}. */
  public WaitTime(ExpressionReader reader) {
    now = reader.now();
    values = new FieldValues(reader);
  }

  @Override
  public Instant seconds(ValueOrPath<Long> seconds) {
    Long count = values.notNegative("Seconds", seconds);
    return WaitLimit.checked(now, now.plusSeconds(Math.min(count, Integer.MAX_VALUE + 1L)));
  }

  @Override
  public Instant timestamp(ValueOrPath<String> timestamp) {
    String text = String.valueOf(values.text("Timestamp", timestamp));
    Instant until =
        Timestamps.parse(text)
            .orElseThrow(
                () ->
                    QueryException.evaluation(
                        "The Timestamp field cannot be parsed as an ISO-8601 extended offset date-time format string: "
                            + text,
                        "Timestamp"));
    return WaitLimit.checked(now, until);
  }
}
