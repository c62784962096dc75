package app;

import io.github.stepmark.*;

@StateMachine
class Taken {

  @End
  void ask(@From("$$.Task.Token") String token, String id) {}
}
