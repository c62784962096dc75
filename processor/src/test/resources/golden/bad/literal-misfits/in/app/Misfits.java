package app;

import io.github.stepmark.*;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@StateMachine
abstract class Misfits {

  enum Color {
    RED,
    GREEN
  }

  record Inner(String name) {}

  record All(
      int number,
      byte small,
      double fraction,
      boolean truth,
      Instant at,
      LocalDate date,
      Color color,
      char letter,
      UUID id,
      Inner inner,
      List<String> list) {}

  @ChoiceOn(value = "$.number", when = @When(is = "one", next = "b"))
  All a(@Input All all) {
    return all;
  }

  @ChoiceOn(value = "$.number", when = {@When(is = "1.5", next = "c"), @When(is = "2147483648", next = "c")})
  All b(@Input All all) {
    return all;
  }

  @ChoiceOn(value = "$.small", when = @When(is = "128", next = "d"))
  All c(@Input All all) {
    return all;
  }

  @ChoiceOn(value = "$.fraction", when = @When(is = "a lot", next = "e"))
  All d(@Input All all) {
    return all;
  }

  @ChoiceOn(value = "$.truth", when = {@When(is = "TRUE", next = "f"), @When(is = "1", next = "f")})
  All e(@Input All all) {
    return all;
  }

  @ChoiceOn(value = "$.at", when = {@When(is = "tomorrow", next = "g"), @When(is = "2026-12-24", next = "g")})
  All f(@Input All all) {
    return all;
  }

  @ChoiceOn(value = "$.date", when = @When(is = "24.12.2026", next = "h"))
  All g(@Input All all) {
    return all;
  }

  @ChoiceOn(value = "$.color", when = {@When(is = "red", next = "i"), @When(is = "BLUE", next = "i")})
  All h(@Input All all) {
    return all;
  }

  @ChoiceOn(value = "$.letter", when = {@When(is = "ab", next = "j"), @When(is = "", next = "j")})
  All i(@Input All all) {
    return all;
  }

  @ChoiceOn(value = "$.id", when = @When(is = "1-2-3", next = "k"))
  All j(@Input All all) {
    return all;
  }

  @ChoiceOn(value = "$.inner", when = @When(is = "x", next = "l"))
  All k(@Input All all) {
    return all;
  }

  @ChoiceOn(value = "$.list", when = @When(is = "x", next = "done"))
  All l(@Input All all) {
    return all;
  }

  @ChoiceOn(value = "$", when = @When(is = "one", next = "done"))
  @Returns(@Field("Status"))
  MessageOutput message() {
    return new MessageOutput("");
  }

  @Succeed
  abstract void done();
}
