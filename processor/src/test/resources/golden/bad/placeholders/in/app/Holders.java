package app;

import io.github.stepmark.*;

@StateMachine(comment = "a ${comment}", placeholders = {"comment", "Queue", "Name", "c", "${y}"})
abstract class Holders {

  @State(value = "state ${Name}", comment = "${Fine}")
  @Task("arn:${Queue}:states:::sqs:${Queue}")
  @Next("second")
  abstract void first();

  @Pass(result = "{\"a\": [\"x ${y}\"], \"b ${c}\": 1}")
  @Next("third")
  abstract void second();

  @Fail(cause = "it ${failed}", error = "${Error 1}")
  abstract void third();
}
