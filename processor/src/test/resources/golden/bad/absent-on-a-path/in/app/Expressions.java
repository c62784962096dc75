package app;

import io.github.stepmark.*;
import java.util.List;

@StateMachine(queryLanguage = QueryLanguage.JSONATA, prefix = "J")
abstract class Expressions {

  record Case(String id, List<Integer> items) {}

  record Assigned(String id, List<Integer> items, String agent) {}

  /** Back here without an id: the catchers of a loop replace the input. */
  @ChoiceOn(
      value = "$states.input.id",
      when = @When(is = "", next = "assign"),
      otherwise = "skip")
  Case open(String id) {
    return new Case(id, List.of());
  }

  @Catch(errors = Errors.TIMEOUT, next = "join", output = "{% $states.input %}")
  @Catch(errors = Errors.ALL, next = "join")
  @Next("join")
  Assigned assign(String id, List<Integer> items) {
    return new Assigned(id, items, "");
  }

  @Pass
  @Output("{\"id\": \"none\", \"items\": []}")
  @Next("join")
  abstract void skip();

  @Wait(seconds = 1)
  @Next("close")
  abstract void join();

  /** After the join, and after the catcher. */
  @Output("{% $states.input %}")
  @Catch(errors = Errors.TIMEOUT, next = "open")
  @Next("branch")
  String close(String id, String agent) {
    return id;
  }

  @Parallel(Inform.class)
  @Output("{% $states.input %}")
  @Next("each")
  abstract void branch();

  abstract static class Inform {
    @End
    void inform(@From("$states.input.items") List<Integer> items) {}
  }

  @Choice(
      when =
          @When(
              condition = "$states.input.id = 'a'",
              next = "forget",
              assign = "{\"item\": {\"n\": 1}}"),
      otherwise = "forget")
  @Assign("{\"item\": {\"m\": 1}}")
  abstract void each();

  @MapState(value = Pack.class, itemsFrom = "$states.input.items")
  @End
  abstract void forget();

  abstract static class Pack {
    @Pass
    @Output("{% $item.n %}")
    @End
    abstract void pack();
  }
}
