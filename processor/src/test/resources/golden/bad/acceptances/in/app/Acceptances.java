package app;

import io.github.stepmark.*;

@StateMachine
@Accept(value = "UncaughtExeption", because = "misspelt")
@Accept(value = "UnknownTarget", because = "an error")
@Accept(value = "Nothing at all", because = "unknown")
abstract class Acceptances {

  @Accept(value = "OpenChoice", because = " ")
  @ChoiceOn(value = "$", when = @When(is = "1", next = "second"))
  int first(@Field("count") int count) {
    return count;
  }

  @Succeed
  abstract void second();
}
