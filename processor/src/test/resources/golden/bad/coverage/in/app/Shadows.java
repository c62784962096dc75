package app;

import io.github.stepmark.*;

@StateMachine(prefix = "S")
abstract class Shadows {

  enum Size {
    SMALL,
    MEDIUM,
    LARGE
  }

  record Parcel(Size size, int weight, String to, String kind, boolean paid) {}

  /** The third is covered by two; of the last nothing is left at all. */
  @ChoiceOn(
      value = "$.size",
      when = {
        @When(is = "SMALL", next = "second"),
        @When(is = "MEDIUM", next = "second"),
        @When(condition = "$.size != 'LARGE'", next = "second"),
        @When(is = "LARGE", next = "second"),
        @When(condition = "$.weight > 3", next = "second")
      })
  Parcel first(@Input Parcel parcel) {
    return parcel;
  }

  @ChoiceOn(
      value = "$.to",
      when = {
        @When(condition = "$.to == 'Rome' || $.to == 'Oslo'", next = "third"),
        @When(is = "Oslo", next = "third"),
        @When(condition = "$.to != 'Rome'", next = "third"),
        @When(is = "Bonn", next = "third"),
        @When(condition = "$.to == 'Bern' && $.weight < 5", next = "third")
      },
      otherwise = "third")
  Parcel second(@Input Parcel parcel) {
    return parcel;
  }

  /** Open: some other number may come, and some other text. */
  @ChoiceOn(
      value = "$.weight",
      when = {@When(is = "1", next = "fourth"), @When(is = "2", next = "fourth")})
  Parcel third(@Input Parcel parcel) {
    return parcel;
  }

  @Choice(value = "$.kind", when = @When(is = "'gift'", next = "fifth"))
  abstract void fourth();

  @Choice(when = @When(condition = "$.size == 'SMALL' && $.weight < 5", next = "sixth"))
  abstract void fifth();

  @Choice(
      value = "$.paid",
      when = {@When(is = "true", next = "seventh"), @When(is = "false", next = "seventh")})
  abstract void sixth();

  @Pass
  @End
  abstract void seventh();
}
