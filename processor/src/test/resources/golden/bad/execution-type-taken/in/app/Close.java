package app;

import io.github.stepmark.*;

@StateMachine
abstract class Close {

  @Next("tell")
  @Returns(@Field("id"))
  CloseOutput close(String id) {
    return new CloseOutput(id);
  }

  @Pass
  @Parameters("{\"closed.$\": \"$.id\"}")
  @End
  abstract void tell();
}
