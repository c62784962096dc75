package app;

import java.util.Optional;
import io.github.stepmark.*;

/** No Choice has an {@code otherwise}, and each says what follows in any case. */
@StateMachine
abstract class Parcels {

  enum Size {
    SMALL,
    MEDIUM,
    LARGE
  }

  @Discriminator("by")
  sealed interface Carrier {}

  @Discriminator.Name("own van")
  record Van(String plate) implements Carrier {}

  record Post(String office) implements Carrier {}

  record Parcel(Size size, boolean fragile, Carrier carrier, Optional<String> note) {}

  @ChoiceOn(
      value = "$.size",
      when = {
        @When(is = "SMALL", next = "pad"),
        @When(condition = "$.size == 'MEDIUM' || $.size == 'LARGE'", next = "pad")
      })
  Parcel weigh(@Input Parcel parcel) {
    return parcel;
  }

  @ChoiceOn(
      value = "$.fragile",
      when = {@When(is = "true", next = "wrap"), @When(is = "false", next = "wrap")})
  Parcel pad(@Input Parcel parcel) {
    return parcel;
  }

  @ChoiceOn(
      value = "$.carrier.by",
      when = {@When(is = "own van", next = "load"), @When(is = "Post", next = "load")})
  Parcel wrap(@Input Parcel parcel) {
    return parcel;
  }

  @State(queryLanguage = QueryLanguage.JSONATA)
  @ChoiceOn(
      value = "$states.input.size",
      when = {
        @When(is = "LARGE", next = "announce"),
        @When(is = "SMALL", next = "announce"),
        @When(is = "MEDIUM", next = "announce")
      })
  Parcel load(@Input Parcel parcel) {
    return parcel;
  }

  @Choice(
      when = {
        @When(condition = "isPresent($.note)", next = "hand"),
        @When(condition = "isPresent($.note) == false", next = "hand")
      })
  abstract void announce();

  /** Not the large ones: what is left are small and medium ones. */
  @ChoiceOn(
      when = {
        @When(condition = "$.size == 'LARGE' && $.fragile == true", next = "done"),
        @When(condition = "$.size != 'LARGE'", next = "done"),
        @When(condition = "$.size == 'LARGE'", next = "done")
      })
  Parcel hand(@Input Parcel parcel) {
    return parcel;
  }

  @Succeed
  abstract void done();
}
