package app;

import io.github.stepmark.*;
import java.util.List;
import java.util.Optional;

@StateMachine(queryLanguage = QueryLanguage.JSONATA, prefix = "J")
abstract class Expressions {

  record Parcel(String id, int grams, List<String> lines) {}

  @Assign("{\"parcel\": \"{% $states.result %}\"}")
  @Next("chain")
  Parcel weigh() {
    return new Parcel("", 1, List.of());
  }

  @Output("{% $states.input %}")
  @Catch(errors = Errors.TIMEOUT, next = "caught", output = "{\"grams\": \"{% $states.errorOutput %}\"}")
  @ChoiceOn(when = @When(condition = "$states.input.id = 'a'", next = "text"), otherwise = "join")
  boolean chain(int id) {
    return true;
  }

  @Pass
  @Output("{\"grams\": \"many\", \"lines\": [], \"id\": \"b\"}")
  @Next("join")
  abstract void text();

  @Output("{% $merge([$states.input, {'grams': $states.result}]) %}")
  @Next("loop")
  Optional<Integer> join(int grams) {
    return Optional.of(grams);
  }

  @Pass
  @Output("{\"grams\": \"{% $states.input.grams + 1 %}\", \"lines\": \"{% $states.input.lines %}\"}")
  @Next("again")
  abstract void loop();

  @Choice(when = @When(condition = "$states.input.grams < 3", next = "loop"), otherwise = "branch")
  abstract void again();

  @Parallel(Send.class)
  @Output("{% $states.input %}")
  @Next("each")
  abstract void branch();

  abstract static class Send {
    @Wait(secondsFrom = "$states.input.lines")
    @End
    abstract void send();
  }

  @MapState(value = Print.class, itemsFrom = "$states.input.lines")
  @Output("{% $states.input %}")
  @Next("items")
  abstract void each();

  abstract static class Print {
    @End
    void print(@Input Parcel line) {}
  }

  @MapState(value = Skip.class, items = "{% $states.input.grams %}")
  @Next("variable")
  abstract void items();

  abstract static class Skip {
    @Succeed
    abstract void skip();
  }

  @Pass
  @Output("{% $split($parcel.grams, ',') %}")
  @End
  abstract void variable();

  @Wait(secondsFrom = "$states.input.grams")
  @Next("variable")
  abstract void caught();
}
