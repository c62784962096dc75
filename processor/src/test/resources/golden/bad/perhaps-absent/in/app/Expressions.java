package app;

import io.github.stepmark.*;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@StateMachine(queryLanguage = QueryLanguage.JSONATA, prefix = "J")
abstract class Expressions {

  record Guest(Optional<String> phone, @Nullable String seat) {}

  record Table(List<Guest> guests, Guest host, Optional<String> room) {}

  @Assign("{\"host\": \"{% $states.result.host %}\"}")
  @Next("chain")
  Table seat() {
    return new Table(List.of(), new Guest(Optional.empty(), null), Optional.empty());
  }

  @Pass
  @Output("{% $merge([$states.input, {'chain': $uppercase($states.input.room)}]) %}")
  @Next("loop")
  abstract void chain();

  @Output("{% $merge([$states.input, {'tries': $states.result}]) %}")
  @Catch(errors = Errors.ALL, next = "caught", output = "{% $states.input %}")
  @ChoiceOn(
      when = @When(condition = "$states.input.tries < 3", next = "loop"),
      otherwise = "branch")
  int loop(@From("$states.input.host.seat") String seat) {
    return 1;
  }

  @Parallel(Call.class)
  @Output("{% $states.input %}")
  @Next("each")
  abstract void branch();

  abstract static class Call {
    @Pass
    @Output("{% $states.input.host.phone %}")
    @End
    abstract void call();
  }

  @MapState(value = Serve.class, itemsFrom = "$states.input.guests")
  @Output("{% $states.input %}")
  @Next("join")
  abstract void each();

  abstract static class Serve {
    @End
    void serve(String seat) {}
  }

  @Pass
  @Output("{% $host.phone %}")
  @End
  abstract void join();

  @Pass
  @Output("{% $states.input.room %}")
  @Next("join")
  abstract void caught();
}
