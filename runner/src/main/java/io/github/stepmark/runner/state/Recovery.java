package io.github.stepmark.runner.state;

import io.github.stepmark.asl.Catcher;
import io.github.stepmark.asl.Choice;
import io.github.stepmark.asl.Fail;
import io.github.stepmark.asl.MapState;
import io.github.stepmark.asl.Parallel;
import io.github.stepmark.asl.Pass;
import io.github.stepmark.asl.Retrier;
import io.github.stepmark.asl.Retrier.JitterStrategy;
import io.github.stepmark.asl.State;
import io.github.stepmark.asl.Succeed;
import io.github.stepmark.asl.Task;
import io.github.stepmark.asl.Wait;
import io.github.stepmark.runner.data.StateError;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** What a state does about errors: its retriers and its catchers (specification, "Errors"). */
public record Recovery(List<Retrier> retriers, List<Catcher> catchers) {

  private static final Recovery NONE = new Recovery(List.of(), List.of());

  /** Beyond all that AWS lets a delay be, and far from what a time cannot hold. */
  private static final double LONGEST_SECONDS = 99_999_999;

  private static final State.Cases<Recovery> BY_TYPE =
      new State.Cases<>() {
        @Override
        public Recovery task(Task task) {
          return of(task.retry(), task.catchers());
        }

        @Override
        public Recovery parallel(Parallel parallel) {
          return of(parallel.retry(), parallel.catchers());
        }

        @Override
        public Recovery map(MapState map) {
          return of(map.retry(), map.catchers());
        }

        @Override
        public Recovery pass(Pass pass) {
          return NONE;
        }

        @Override
        public Recovery wait(Wait wait) {
          return NONE;
        }

        @Override
        public Recovery choice(Choice choice) {
          return NONE;
        }

        @Override
        public Recovery succeed(Succeed succeed) {
          return NONE;
        }

        @Override
        public Recovery fail(Fail fail) {
          return NONE;
        }
      };

  public static Recovery of(State state) {
    return state.match(BY_TYPE);
  }

  private static Recovery of(@Nullable List<Retrier> retriers, @Nullable List<Catcher> catchers) {
    return new Recovery(
        retriers == null ? List.of() : retriers, catchers == null ? List.of() : catchers);
  }

  /**
   * The retrier that tries again: the first that answers to the error, unless its attempts are used
   * up. A later one is not asked then.
   */
  public Optional<Retrier> retrier(StateError error, ToIntFunction<Retrier> retries) {
    return retriers.stream()
        .filter(retrier -> ErrorNames.match(retrier.errorEquals(), error))
        .findFirst()
        .filter(retrier -> retries.applyAsInt(retrier) < or(retrier.maxAttempts(), 3));
  }

  /** The catcher that takes over: the first that answers to the error. */
  public Optional<Catcher> catcher(StateError error) {
    return catchers.stream()
        .filter(catcher -> ErrorNames.match(catcher.errorEquals(), error))
        .findFirst();
  }

  /** How long {@code retrier} waits after {@code retries} retries of its own. */
  public static Duration delay(Retrier retrier, int retries, RandomGenerator random) {
    double rate = retrier.backoffRate() == null ? 2.0 : retrier.backoffRate().doubleValue();
    double seconds = or(retrier.intervalSeconds(), 1) * Math.pow(rate, retries);
    double longest =
        retrier.maxDelaySeconds() == null ? LONGEST_SECONDS : retrier.maxDelaySeconds();
    double capped = Math.min(seconds, longest);
    double drawn =
        retrier.jitterStrategy() == JitterStrategy.FULL ? capped * random.nextDouble() : capped;
    return Duration.ofMillis(Math.round(drawn * 1000));
  }

  private static long or(@Nullable Long value, long otherwise) {
    return value == null ? otherwise : value;
  }
}
