package app;

import io.github.stepmark.*;

@StateMachine
abstract class Across {

  @Parallel(Inside.class)
  @Catch(errors = "A", next = "Inner")
  @Catch(errors = "B", nextState = "Nowhere")
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
        when = {
          @When(condition = "$.a == 1", next = "done"),
          @When(condition = "$.a == 2", nextState = "Done"),
          @When(condition = "$.a == 3", nextState = "Nowhere")
        },
        otherwise = "innr")
    abstract Object inner();
  }
}
