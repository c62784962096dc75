package io.github.stepmark.asl;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A Wait state: goes on after a time or at one.
 *
 * @param comment {@code Comment}
 * @param queryLanguage {@code QueryLanguage}
 * @param until what it waits for
 * @param data the input and output fields
 * @param transition {@code Next} or {@code End}
 */
public record Wait(
    @Nullable String comment,
    @Nullable QueryLanguage queryLanguage,
    Until until,
    InputOutput data,
    Transition transition)
    implements State {

  public Wait {
    Objects.requireNonNull(until, "until");
    Objects.requireNonNull(data, "data");
    Objects.requireNonNull(transition, "transition");
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.wait(this);
  }

  /** What a Wait state waits for. */
  public sealed interface Until {

    /** Answers with the case of this form. */
    <R> R match(UntilCases<R> cases);
  }

  /** A case for each thing to wait for. */
  public interface UntilCases<R> {
    R seconds(ValueOrPath<Long> seconds);

    R timestamp(ValueOrPath<String> timestamp);
  }

  /**
   * {@code Seconds} or {@code SecondsPath}: 0 to 99999999.
   *
   * @param value how many
   */
  public record Seconds(ValueOrPath<Long> value) implements Until {
    @Override
    public <R> R match(UntilCases<R> cases) {
      return cases.seconds(value);
    }
  }

  /**
   * {@code Timestamp} or {@code TimestampPath}: an RFC 3339 time with an upper-case {@code T} and
   * {@code Z} or an offset.
   *
   * @param value when
   */
  public record Timestamp(ValueOrPath<String> value) implements Until {
    @Override
    public <R> R match(UntilCases<R> cases) {
      return cases.timestamp(value);
    }
  }
}
