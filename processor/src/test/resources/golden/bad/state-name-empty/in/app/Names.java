package app;

import io.github.stepmark.*;

@StateMachine
abstract class Names {

  @State("")
  @Next("second")
  void first() {}

  @State(" ")
  @Next("third")
  void second() {}

  @State("line\nbreak")
  @Next("fourth")
  void third() {}

  @State("a ? b * c < d > e # f")
  @End
  void fourth() {}
}
