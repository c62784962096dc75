package app;

import io.github.stepmark.*;

@StateMachine
abstract class Braces {

  @Catch(errors = Errors.ALL, next = "say")
  @Next("say")
  void first() {}

  @State("Say ${thing}")
  @Next("ask")
  void say() {}

  @Activity("${Asker}")
  @Timeout(60)
  @End
  abstract void ask();
}
