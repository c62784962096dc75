package app;

import io.github.stepmark.*;

@StateMachine(queryLanguage = QueryLanguage.JSONATA)
abstract class Paths {

  @InputPath("$.order")
  @Parameters("{}")
  @ResultSelector("{}")
  @DiscardResult
  @OutputPath("$.order")
  @Task("sqs:sendMessage")
  @Catch(errors = "A", next = "second")
  @Catch(errors = "B", next = "second", resultPath = "$.error")
  @Next("second")
  abstract void first();

  @Pass(result = "1")
  @Assign("""
      {
        "list": [1, "{% $states.input"]
      }
      """)
  @Next("third")
  abstract void second();

  @Choice(
      when = {
        @When(condition = "true", next = "fourth"),
        @When(condition = "true", output = "[\"1 %}\"]", next = "fourth")
      })
  abstract void third();

  @State(queryLanguage = QueryLanguage.JSONPATH)
  @Wait(seconds = 1)
  @Next("done")
  abstract void fourth();

  @Succeed
  abstract void done();
}
