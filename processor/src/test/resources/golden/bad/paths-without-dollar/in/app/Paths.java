package app;

import io.github.stepmark.*;

@StateMachine
abstract class Paths {

  @ChoiceOn(value = "status", when = @When(is = "'x'", next = "done"))
  String first(@From("order.id") String id, @From("") String empty, @From("States.UUID()") String uuid) {
    return id;
  }

  @Succeed
  abstract void done();
}
