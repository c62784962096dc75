package app;

import io.github.stepmark.*;
import java.util.Optional;

@StateMachine
abstract class Gaps {

  enum Size {
    SMALL,
    MEDIUM,
    LARGE
  }

  sealed interface Carrier {}

  record Van(String plate) implements Carrier {}

  record Post(String office) implements Carrier {}

  record Parcel(Size size, Optional<Boolean> fragile, Carrier carrier) {}

  @ChoiceOn(value = "$.size", when = @When(is = "SMALL", next = "second"))
  Parcel first(@Input Parcel parcel) {
    return parcel;
  }

  @ChoiceOn(value = "$.fragile", when = @When(is = "true", next = "third"))
  Parcel second(@Input Parcel parcel) {
    return parcel;
  }

  @ChoiceOn(value = "$.carrier.type", when = @When(is = "Van", next = "fourth"))
  Parcel third(@Input Parcel parcel) {
    return parcel;
  }

  @ChoiceOn(value = "$.carrier.type", when = @When(is = "Vam", next = "fifth"))
  Parcel fourth(@Input Parcel parcel) {
    return parcel;
  }

  @ChoiceOn(when = @When(condition = "$.size != 'LARGE'", next = "sixth"))
  Parcel fifth(@Input Parcel parcel) {
    return parcel;
  }

  @State(queryLanguage = QueryLanguage.JSONATA)
  @ChoiceOn(value = "$states.input.size", when = @When(is = "LARGE", next = "seventh"))
  Parcel sixth(@Input Parcel parcel) {
    return parcel;
  }

  @Pass
  @End
  abstract void seventh();
}
