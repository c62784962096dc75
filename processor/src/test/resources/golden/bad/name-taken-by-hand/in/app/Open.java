package app;

import io.github.stepmark.*;

@StateMachine
class Open {

  @End
  @Returns(@Field("id"))
  OpenOutput open(String id) {
    return new OpenOutput(id);
  }
}
