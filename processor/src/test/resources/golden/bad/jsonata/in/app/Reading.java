package app;

import io.github.stepmark.*;

@StateMachine(queryLanguage = QueryLanguage.JSONATA)
abstract class Reading {

  record Order(int total) {}

  @ChoiceOn(
      value = "$states.input.totla",
      when = @When(is = "1", next = "second"))
  Order first() {
    return null;
  }

  @ChoiceOn(
      value = "$states.input.total",
      when = @When(is = "too much", next = "third"))
  Order second() {
    return null;
  }

  @ChoiceOn(
      value = "$states.input.total * 2",
      when = @When(is = "too much", next = "third"))
  Order third() {
    return null;
  }

  @ChoiceOn(
      value = "$.total",
      when = {@When(is = "1", next = "first"), @When(is = "2", next = "second")},
      otherwise = "fifth")
  Order fourth() {
    return null;
  }

  @ChoiceOn(
      value = "$$.State.Name",
      when = @When(is = "'a'", next = "first"),
      otherwise = "second")
  Order fifth() {
    return null;
  }
}
