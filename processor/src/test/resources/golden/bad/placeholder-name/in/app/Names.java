package app;

import io.github.stepmark.*;

@StateMachine
class Names {

  @Next("open_case")
  void café() {}

  @Next("openCase")
  void open_case() {}

  @State("Other")
  @End
  void openCase() {}
}
