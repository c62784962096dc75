package app;

import io.github.stepmark.*;

@StateMachine(queryLanguage = QueryLanguage.JSONATA)
abstract class Expressions {

  record Order(String id, int total) {}

  @Next("second")
  void first(@From("$states.input.a ?? 1") int a, @From("{%  $states.result %}") int b) {}

  @Arguments("""
      {
        "tab\\tbed": "a",
        "name": "{% $toUpper('\\u00e9', $states.input.name) %}",
        "list": [1, "{% $join($states.input.names, ', ', 2) %}"]
      }
      """)
  @Task("sqs:sendMessage")
  @Timeout(from = "'30'")
  @Catch(errors = "A", next = "third")
  @Catch(errors = "B", next = "third", output = "{% $states.result %}")
  @Next("third")
  abstract void second();

  @ChoiceOn(
      value = "$states.input.total",
      when = {
        @When(condition = "$states.input.total > 1", next = "done"),
        @When(condition = "$states.input.total > $limit", next = "done"),
        @When(condition = "total > 1", assign = "{\"a\": \"{% $ordr %}\"}", next = "done"),
        @When(is = "1", next = "fourth")
      })
  Order third() {
    return null;
  }

  @Wait(secondsFrom = "$states.input.wait & ''")
  @Next("fifth")
  abstract void fourth();

  @ChoiceOn(value = "status", when = @When(is = "'open'", next = "done"))
  Order fifth() {
    return null;
  }

  @Fail(errorFrom = "$states.input.error.", cause = "{% ( %}")
  abstract void failing();

  @Succeed
  @Output("{% $eval('1') %}")
  abstract void done();
}
