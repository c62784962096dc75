package parcel;

import io.github.stepmark.ChoiceOn;
import io.github.stepmark.End;
import io.github.stepmark.From;
import io.github.stepmark.Input;
import io.github.stepmark.Next;
import io.github.stepmark.Parameters;
import io.github.stepmark.Pass;
import io.github.stepmark.StateMachine;
import io.github.stepmark.Succeed;
import io.github.stepmark.When;
import java.util.List;

/** A workflow that gives something else at each of its ends. */
@StateMachine
abstract class Parcel {

  enum Size {
    LETTER,
    SMALL,
    BULKY
  }

  record Measured(String id, Size size) {}

  record Shipment(String id, String carrier) {}

  record Stored(String id, String shelf, List<String> notes) {}

  @ChoiceOn(
      value = "$.size",
      when = {
        @When(is = "LETTER", next = "ship"),
        @When(is = "SMALL", next = "store"),
        @When(is = "BULKY", next = "refuse")
      })
  Measured measure(@From("$.order.id") String id, @From("$.order.centimetres") int centimetres) {
    Size size = centimetres < 5 ? Size.LETTER : centimetres < 50 ? Size.SMALL : Size.BULKY;
    return new Measured(id, size);
  }

  @End
  Shipment ship(@Input Measured measured) {
    return new Shipment(measured.id(), "post");
  }

  @Next("stored")
  Stored store(@Input Measured measured) {
    return new Stored(measured.id(), "A", List.of("picked up"));
  }

  @Succeed
  abstract void stored();

  @Pass
  @Parameters("{\"refused\": {\"order.$\": \"$.id\"}, \"why\": \"too big\"}")
  @End
  abstract void refuse();
}
