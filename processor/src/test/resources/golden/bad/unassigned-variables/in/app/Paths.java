package app;

import io.github.stepmark.*;

@StateMachine
abstract class Paths {

  /** Assigned further down only. */
  @Pass
  @Parameters("{\"n.$\": \"$chained\"}")
  @Next("chain")
  abstract void start();

  /** What a state assigns can be read from the next one on. */
  @Pass
  @Assign("{\"chained\": 1}")
  @Parameters("{\"n.$\": \"$chained\"}")
  @Next("split")
  abstract void chain();

  @Choice(
      when = @When(condition = "$.n == 1", next = "join", assign = "{\"joined\": 1}"),
      otherwise = "join")
  abstract void split();

  @Pass
  @Parameters("{\"n.$\": \"$joined\"}")
  @Next("loop")
  abstract void join();

  @Pass
  @Parameters("{\"n.$\": \"$looped\"}")
  @Next("again")
  abstract void loop();

  @Choice(
      when = @When(condition = "$.n == 1", next = "loop", assign = "{\"looped\": 1}"),
      otherwise = "task")
  abstract void again();

  @Task("sns:publish")
  @Assign("{\"published\": 1}")
  @Catch(errors = Errors.ALL, next = "caught")
  @Next("caught")
  abstract void task();

  @Pass
  @Parameters("{\"n.$\": \"$published\"}")
  @Next("branch")
  abstract void caught();

  @Parallel(Inner.class)
  @Next("after")
  abstract void branch();

  abstract static class Inner {
    @Pass
    @Parameters("{\"n.$\": \"$joined\"}")
    @Assign("{\"within\": 1}")
    @End
    abstract void inner();
  }

  /** What a branch assigns ends with it. */
  @Pass
  @Parameters("{\"n.$\": \"$within\"}")
  @Next("each")
  abstract void after();

  @MapState(
      value = Item.class,
      itemsFrom = "$$.Execution.Input.items",
      mode = ProcessorMode.DISTRIBUTED,
      executionType = WorkflowType.STANDARD)
  @End
  abstract void each();

  /** An execution of its own has no variables of another. */
  abstract static class Item {
    @Pass
    @Parameters("{\"n.$\": \"$chained\"}")
    @End
    abstract void item();
  }
}
