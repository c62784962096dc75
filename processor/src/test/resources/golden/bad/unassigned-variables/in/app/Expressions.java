package app;

import io.github.stepmark.*;

@StateMachine(queryLanguage = QueryLanguage.JSONATA, prefix = "J")
abstract class Expressions {

  /** Assigned further down only. */
  @Pass
  @Output("{% $chained %}")
  @Next("chain")
  abstract void start();

  /** What a state assigns can be read from the next one on. */
  @Pass
  @Assign("{\"chained\": 1}")
  @Output("{\"n\": \"{% $chained %}\"}")
  @Next("split")
  abstract void chain();

  @Choice(
      when =
          @When(condition = "$states.input.n = 1", next = "join", assign = "{\"joined\": 1}"),
      otherwise = "join")
  abstract void split();

  @Pass
  @Output("{\"n\": \"{% $joined %}\"}")
  @Next("loop")
  abstract void join();

  @Pass
  @Output("{\"n\": \"{% $looped %}\"}")
  @Next("again")
  abstract void loop();

  @Choice(
      when =
          @When(condition = "$states.input.n = 1", next = "loop", assign = "{\"looped\": 1}"),
      otherwise = "task")
  abstract void again();

  @Task("sns:publish")
  @Assign("{\"published\": 1}")
  @Catch(errors = Errors.ALL, next = "caught")
  @Next("caught")
  abstract void task();

  @Pass
  @Output("{% $published %}")
  @Next("branch")
  abstract void caught();

  @Parallel(Inner.class)
  @Next("after")
  abstract void branch();

  abstract static class Inner {
    @Pass
    @Output("{% $joined %}")
    @Assign("{\"within\": 1}")
    @End
    abstract void inner();
  }

  /** What a branch assigns ends with it. */
  @Pass
  @Output("{% $within %}")
  @Next("each")
  abstract void after();

  @MapState(
      value = Item.class,
      itemsFrom = "$states.context.Execution.Input.items",
      mode = ProcessorMode.DISTRIBUTED,
      executionType = WorkflowType.STANDARD)
  @End
  abstract void each();

  /** An execution of its own has no variables of another. */
  abstract static class Item {
    @Pass
    @Output("{% $chained %}")
    @End
    abstract void item();
  }
}
