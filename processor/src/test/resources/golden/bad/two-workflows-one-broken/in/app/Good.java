package app;

import io.github.stepmark.*;

@StateMachine
class Good {

  @End
  @Returns(@Field("id"))
  OpenOutput open(String id) {
    return new OpenOutput(id);
  }
}
