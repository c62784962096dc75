package app;

import io.github.stepmark.*;

@StateMachine
abstract class Answered {

  @Task("lambda:invoke")
  @Next("fifth")
  void fourth(@TaskToken String token) {}

  @Task("lambda:invoke.waitForTaskToken")
  @Next("sixth")
  void fifth() {}

  @Task(value = "lambda:invoke", machine = Answered.class)
  @Next("ninth")
  void sixth() {}

  @Task("lambda:invoke")
  @Pass
  @End
  void ninth() {}
}
