package app;

import io.github.stepmark.*;
import java.time.Duration;
import java.time.LocalDate;

@StateMachine
class Times {

  record Plan(Duration patience, LocalDate day) {}

  @ChoiceOn(
      when = {
        @When(condition = "$.patience < 'PT1H'", next = "second"),
        @When(condition = "$.patience == 'an hour'", next = "second"),
        @When(condition = "$.day < 'tomorrow'", next = "second"),
        @When(condition = "total >= 100", next = "second")
      })
  Plan first(@Input Plan plan) {
    return plan;
  }

  @End
  void second() {}
}
