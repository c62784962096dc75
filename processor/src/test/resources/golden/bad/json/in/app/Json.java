package app;

import io.github.stepmark.*;

@StateMachine
abstract class Json {

  @Pass(result = "plain text")
  @Next("second")
  abstract void first();

  @Pass(result = "")
  @Next("third")
  abstract void second();

  @Pass(result = """
      {
        "a": 1,
        "a": 2
      }
      """)
  @Next("fourth")
  abstract void third();

  @Pass(result = "{\"a\": 1} 2")
  @End
  abstract void fourth();
}
