package app;

import io.github.stepmark.*;

@StateMachine
class Calls {

  @Next("second")
  void first(@From("States.Unknown($.b)") String name) {}

  @End
  void second(@Field("a/b~") String slash, @From("States.UUID(") String uuid) {}
}
