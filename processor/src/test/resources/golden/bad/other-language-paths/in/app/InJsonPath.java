package app;

import io.github.stepmark.*;

/** JSONata by habit, where the language is JSONPath. */
@StateMachine
abstract class InJsonPath {

  @Choice(
      when = {
        @When(condition = "$states.input.total > 5", next = "load"),
        @When(condition = "$states.context.Execution.Name == 'x'", next = "load"),
        @When(condition = "$exists($.total)", next = "load"),
        @When(condition = "$.paid && $.total > 5", next = "load"),
        @When(condition = "$.code matches 'A*'", next = "load"),
      },
      otherwise = "load")
  abstract void first();

  @Next("keep")
  void load(@From("$states.input.total") int total, @From("$states.context.Execution.Id") String id) {}

  @Pass
  @Parameters("{\"id.$\": \"$states.input.id\", \"all.$\": \"$states.result\"}")
  @End
  abstract void keep();
}
