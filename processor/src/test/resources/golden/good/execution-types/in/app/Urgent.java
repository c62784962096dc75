package app;

import io.github.stepmark.*;

/** What the choice reads, the handler does not take: nobody says all that its input is. */
@StateMachine
abstract class Urgent {

  @Choice(when = @When(condition = "$.urgent == true", next = "call"), otherwise = "note")
  abstract void howUrgent();

  @End
  void call(String number) {}

  @End
  void note(String number) {}
}
