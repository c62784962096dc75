package app;

import io.github.stepmark.*;

@StateMachine
abstract class Checked {

  @Choice(
      when =
          @When(
              condition =
                  "isPresent($.a)"
                      + " && ($.at == timestamp('today') || !($.b < timestamp('2026-12-24 18:00:00Z')))"
                      + " && string($.c) == string($.d['${x}-'])",
              next = "done"))
  abstract void first();

  @Succeed
  abstract void done();
}
