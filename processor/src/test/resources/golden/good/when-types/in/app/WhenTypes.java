package app;

import io.github.stepmark.*;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@StateMachine
abstract class WhenTypes {

  enum Color {
    RED,
    BLUE
  }

  record Inner(List<Inner> more, int[] numbers, Map<String, Object> free, double d) {}

  record Everything(
      String text,
      int number,
      Long big,
      double fraction,
      BigDecimal decimal,
      boolean truth,
      Instant instant,
      OffsetDateTime offset,
      LocalDate date,
      UUID id,
      Color color,
      char letter,
      Optional<Integer> maybe,
      @Nullable String perhaps,
      Inner inner) {}

  @ChoiceOn(value = "$.text", when = @When(is = "1", next = "b"), otherwise = "done")
  Everything a(@Input Everything all) {
    return all;
  }

  @ChoiceOn(value = "$.number", when = @When(is = "-2147483648", next = "c"), otherwise = "done")
  Everything b(@Input Everything all) {
    return all;
  }

  @ChoiceOn(
      value = "$.big",
      when = @When(is = "9223372036854775807", next = "d"),
      otherwise = "done")
  Everything c(@Input Everything all) {
    return all;
  }

  @ChoiceOn(value = "$.fraction", when = @When(is = "0.1", next = "e"), otherwise = "done")
  Everything d(@Input Everything all) {
    return all;
  }

  @ChoiceOn(value = "$.decimal", when = @When(is = "1.10", next = "f"), otherwise = "done")
  Everything e(@Input Everything all) {
    return all;
  }

  @ChoiceOn(
      value = "$.truth",
      when = {@When(is = "true", next = "g"), @When(is = "false", next = "done")})
  Everything f(@Input Everything all) {
    return all;
  }

  @ChoiceOn(
      value = "$.instant",
      when = @When(is = "2026-12-24T18:00:00Z", next = "h"),
      otherwise = "done")
  Everything g(@Input Everything all) {
    return all;
  }

  @ChoiceOn(
      value = "$.offset",
      when = @When(is = "2026-12-24T18:00:00+01:00", next = "i"),
      otherwise = "done")
  Everything h(@Input Everything all) {
    return all;
  }

  @ChoiceOn(value = "$.date", when = @When(is = "2026-12-24", next = "j"), otherwise = "done")
  Everything i(@Input Everything all) {
    return all;
  }

  @ChoiceOn(value = "$['color']", when = @When(is = "RED", next = "k"), otherwise = "done")
  Everything j(@Input Everything all) {
    return all;
  }

  @ChoiceOn(value = "$.letter", when = @When(is = "x", next = "l"), otherwise = "done")
  Everything k(@Input Everything all) {
    return all;
  }

  @ChoiceOn(
      value = "$.maybe",
      when = {
        @When(condition = "!isPresent($.maybe)", next = "done"),
        @When(is = "3", next = "m")
      },
      otherwise = "done")
  Everything l(@Input Everything all) {
    return all;
  }

  @ChoiceOn(
      value = "$.perhaps",
      when = {
        @When(condition = "!isPresent($.perhaps)", next = "done"),
        @When(is = "", next = "n")
      },
      otherwise = "done")
  Everything m(@Input Everything all) {
    return all;
  }

  @ChoiceOn(
      value = "$.inner.more[0].numbers[1]",
      when = @When(is = "3", next = "o"),
      otherwise = "done")
  Everything n(@Input Everything all) {
    return all;
  }

  @ChoiceOn(
      value = "$.inner.free.anything",
      when = {@When(is = "'text'", next = "p"), @When(is = "WORD", next = "p")},
      otherwise = "done")
  Everything o(@Input Everything all) {
    return all;
  }

  @ChoiceOn(value = "$$.Execution.Name", when = @When(is = "'x'", next = "q"), otherwise = "done")
  Everything p(@Input Everything all) {
    return all;
  }

  @ChoiceOn(value = "$", when = @When(is = "7", next = "done"), otherwise = "done")
  int q(@Input Everything all) {
    return 7;
  }

  @Succeed
  abstract void done();
}
