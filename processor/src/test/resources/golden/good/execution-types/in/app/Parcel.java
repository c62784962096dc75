package app;

import io.github.stepmark.*;
import java.util.List;

/** Its ends give what differs, and its start reads members of the input. */
@StateMachine
abstract class Parcel {

  record Weighed(String id, int grams, boolean heavy) {}

  record Shipment(String id, String carrier) {}

  record Stored(String id, String shelf, List<String> notes) {}

  @ChoiceOn(
      value = "$.heavy",
      when = {@When(is = "true", next = "refuse"), @When(is = "false", next = "ship")})
  Weighed weigh(@From("$.order.id") String id, @From("$.order.grams") int grams) {
    return new Weighed(id, grams, grams > 1000);
  }

  @End
  @Catch(errors = Errors.ALL, next = "store")
  Shipment ship(@Input Weighed weighed) {
    return new Shipment(weighed.id(), "any");
  }

  @Pass
  @Parameters(
      """
      {
        "refused": {"order.$": "$.id", "grams.$": "$.grams"},
        "at.$": "$$.State.EnteredTime",
        "why": "heavy"
      }
      """)
  @End
  abstract void refuse();

  @Next("stored")
  Stored store(@Field("Error") String error) {
    return new Stored("", "", List.of());
  }

  @Succeed
  abstract void stored();
}
