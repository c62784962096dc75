package app;

import io.github.stepmark.*;
import java.io.IOException;

@StateMachine(prefix = "U")
@Accept(value = "OpenChoice", because = "it was one")
abstract class Unused {

  @Accept(value = "UncaughtException", because = "another method throws it")
  @Next("second")
  void first(@Accept(value = "NoDollar", because = "it is text") String text) {}

  @End
  void second() throws IOException {}

  @Accept(value = "ZeroTime", because = "it is no state")
  void third() {}

  @Accept(value = "ZeroTime", because = "it is no class of states")
  static class Order {}
}
