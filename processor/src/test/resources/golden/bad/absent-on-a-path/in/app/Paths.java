package app;

import io.github.stepmark.*;
import java.util.List;

@StateMachine
abstract class Paths {

  record Case(String id, List<Integer> items) {}

  record Assigned(String id, List<Integer> items, String agent) {}

  /** Back here without an id: the catchers of a loop replace the input. */
  @ChoiceOn(
      value = "$.id",
      when = @When(is = "", next = "assign"),
      otherwise = "skip")
  Case open(String id) {
    return new Case(id, List.of());
  }

  @Catch(errors = Errors.TIMEOUT, next = "join", resultPath = "$.error")
  @Catch(errors = Errors.ALL, next = "join")
  @Assign("{\"last\": {\"agent\": \"a\"}}")
  @Next("join")
  Assigned assign(String id, List<Integer> items) {
    return new Assigned(id, items, "");
  }

  @Pass(result = "{\"id\": \"none\", \"items\": []}")
  @Assign("{\"last\": {\"nobody\": true}}")
  @Next("join")
  abstract void skip();

  @Wait(seconds = 1)
  @Assign("{\"last\": {\"agent\": \"b\"}}")
  @Next("close")
  abstract void join();

  /** After the join, and after the catcher. */
  @DiscardResult
  @Catch(errors = Errors.TIMEOUT, next = "open")
  @Next("branch")
  String close(String id, String agent) {
    return id;
  }

  @Parallel(Inform.class)
  @DiscardResult
  @Next("each")
  abstract void branch();

  abstract static class Inform {
    @End
    void inform(List<Integer> items) {}
  }

  @Choice(
      when = @When(condition = "$.id == 'a'", next = "forget", assign = "{\"item\": {\"n\": 1}}"),
      otherwise = "forget")
  @Assign("{\"item\": {\"m\": 1}}")
  abstract void each();

  @MapState(value = Pack.class, itemsFrom = "$.items")
  @DiscardResult
  @End
  abstract void forget();

  abstract static class Pack {
    @Pass
    @Parameters("{\"n.$\": \"$item.n\"}")
    @End
    abstract void pack();
  }
}
