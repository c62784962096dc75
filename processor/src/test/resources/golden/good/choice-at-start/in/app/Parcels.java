package app;

import io.github.stepmark.*;

/** The first state that is written starts the workflow, where none says that it does. */
@StateMachine(input = Parcels.Parcel.class)
abstract class Parcels {

  record Parcel(String id, Dispatch.Size size) {}

  @Choice(
      value = "$.size",
      when = {@When(is = "SMALL", next = "done"), @When(is = "LARGE", next = "done")})
  abstract void sized();

  @Succeed
  abstract void done();
}
