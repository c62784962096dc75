package app;

import io.github.stepmark.*;

@StateMachine
class Broken {

  @Next("missing")
  @Returns(@Field("id"))
  CloseOutput close(String id) {
    return new CloseOutput(id);
  }
}
