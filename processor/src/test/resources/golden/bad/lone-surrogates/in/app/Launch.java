package app;

import io.github.stepmark.*;

@StateMachine(comment = "\ude80 first")
abstract class Launch {

  @State("Launch \ud83d")
  @Pass(result = "{\"rocket\": \"\\ud83d\"}")
  @Next("land")
  abstract void launch();

  @Fail(cause = "\ud83d\ude80 \ud83d")
  abstract void land();
}
