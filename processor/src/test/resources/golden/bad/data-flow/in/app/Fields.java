package app;

import io.github.stepmark.*;

@StateMachine
abstract class Fields {

  @InputPath("order")
  @Arguments("{}")
  @Output("{}")
  @Task("sqs:sendMessage")
  @Catch(errors = "A", next = "second")
  @Catch(errors = "B", next = "second", output = "{}")
  @Next("second")
  abstract void first();

  @ResultPath("$$.State")
  @OutputPath("order")
  @Assign("[1]")
  @Pass
  @Next("third")
  abstract void second();

  @Choice(
      when = {
        @When(condition = "isPresent($.a)", next = "done", output = "1"),
        @When(condition = "isPresent($.b)", next = "done", assign = "{\"states\": 1}")
      })
  @Output("1")
  abstract void third();

  @Succeed
  abstract void done();
}
