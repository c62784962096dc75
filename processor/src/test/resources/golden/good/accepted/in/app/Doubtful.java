package app;

import io.github.stepmark.*;
import java.io.IOException;

/** Whatever the compiler would say of it is right as it is. */
@StateMachine
@Accept(value = "ZeroTime", because = "it was so before")
abstract class Doubtful {

  @Accept(value = "UncaughtException", because = "without the file there is nothing to do")
  @Retry(errors = "Busy", intervalSeconds = 0)
  @Next("second")
  void first() throws IOException {}

  @Accept(value = "ShadowedHandler", because = "the list is shared")
  @Accept(value = "OpenChoice", because = "there are two answers")
  @Retry(errors = "Busy")
  @Retry(errors = {"Busy", "Late"})
  @ChoiceOn(value = "$", when = @When(is = "1", next = "third"))
  int second(@Input int count) {
    return count;
  }

  @Parallel(Branch1.class)
  @End
  abstract void third();

  @Accept(value = "UncaughtException", because = "nobody calls it without the file")
  abstract static class Branch1 {
    @End
    void read() throws IOException {}
  }
}
