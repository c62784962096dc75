package app;

import io.github.stepmark.*;

/** JSONPath by habit, where the language is JSONata. */
@StateMachine(queryLanguage = QueryLanguage.JSONATA)
abstract class InJsonata {

  @Choice(
      when = {
        @When(condition = "$.total > 5", next = "load"),
        @When(condition = "$$.Execution.Name = 'x'", next = "load"),
        @When(condition = "isPresent($states.input.x)", next = "load"),
        @When(condition = "$exists($.x.y) and $count($.items[price > 3]) > 2", next = "load"),
      },
      otherwise = "load")
  abstract void first();

  @Task("dynamodb:getItem")
  @Arguments("{\"TableName\": \"orders\", \"Key\": {\"id\": {\"S\": \"{% $.id %}\"}}}")
  @Output("{% [$.Item, $.result.Item, $] %}")
  @Next("pause")
  abstract void load();

  @Wait(secondsFrom = "$.delay")
  @Next("keep")
  abstract void pause();

  @Pass
  @Assign("{\"$count\": 1, \"b.c\": 2}")
  @End
  abstract void keep();
}
