package app;

import io.github.stepmark.*;

@StateMachine
abstract class Across {

  @Parallel(Inside.class)
  @Catch(errors = Errors.ALL, next = "inner")
  @Next("done")
  abstract void split();

  @Choice(
      when = @When(condition = "$.a == 1", next = "doone"),
      otherwiseState = "Is Inner")
  abstract void done();

  abstract static class Inside {

    @ChoiceOn(
        state = "Is Inner",
        when = @When(condition = "$.a == 1", next = "done"),
        otherwise = "innr")
    abstract Object inner();
  }
}
