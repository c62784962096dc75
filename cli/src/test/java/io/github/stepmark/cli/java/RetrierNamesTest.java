package io.github.stepmark.cli.java;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.asl.Retrier;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RetrierNamesTest {

  @Test
  void oneIsCalledAfterItsErrors() {
    List<Retrier> any = List.of(retrier("States.ALL", null, null));
    List<Retrier> busy = List.of(retrier("Lambda.TooManyRequestsException", null, null));

    assertThat(RetrierNames.of(List.of(any, busy)))
        .isEqualTo(Map.of(any, "AnyError", busy, "LambdaCalls"));
  }

  @Test
  void thoseOfTheSameErrorsAreToldApartByTheirAttempts() {
    List<Retrier> usual = List.of(retrier("States.ALL", 5L, null));
    List<Retrier> once = List.of(retrier("States.ALL", 5L, 1L));

    assertThat(RetrierNames.of(List.of(usual, once)))
        .isEqualTo(Map.of(usual, "AnyError3Times", once, "AnyErrorOnce"));
  }

  @Test
  void thoseOfAsManyAttemptsAreToldApartByTheirIntervals() {
    List<Retrier> soon = List.of(retrier("States.ALL", null, 5L));
    List<Retrier> late = List.of(retrier("States.ALL", 30L, 5L));

    assertThat(RetrierNames.of(List.of(soon, late)))
        .isEqualTo(Map.of(soon, "AnyErrorAfter1Second", late, "AnyErrorAfter30Seconds"));
  }

  @Test
  void attemptsAndIntervalsTellApartWhatNeitherDoesAlone() {
    List<Retrier> one = List.of(retrier("States.ALL", 2L, 5L));
    List<Retrier> other = List.of(retrier("States.ALL", 3L, 5L));
    List<Retrier> third = List.of(retrier("States.ALL", 3L, 6L));

    assertThat(RetrierNames.of(List.of(one, other, third)).values())
        .containsExactlyInAnyOrder(
            "AnyError5TimesAfter2Seconds",
            "AnyError5TimesAfter3Seconds",
            "AnyError6TimesAfter3Seconds");
  }

  private static Retrier retrier(String error, @Nullable Long interval, @Nullable Long attempts) {
    return new Retrier(List.of(error), interval, attempts, null, null, null, null);
  }
}
