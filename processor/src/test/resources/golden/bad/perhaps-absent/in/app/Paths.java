package app;

import io.github.stepmark.*;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@StateMachine
abstract class Paths {

  record Guest(Optional<String> phone, @Nullable String seat) {}

  record Table(List<Guest> guests, Guest host, Optional<String> room) {}

  @Assign("{\"host.$\": \"$.host\"}")
  @Next("chain")
  Table seat() {
    return new Table(List.of(), new Guest(Optional.empty(), null), Optional.empty());
  }

  @Pass
  @Parameters("{\"room.$\": \"$.room\"}")
  @ResultPath("$.chain")
  @Next("loop")
  abstract void chain();

  @ResultPath("$.tries")
  @Catch(errors = Errors.ALL, next = "caught", resultPath = "$.error")
  @ChoiceOn(
      when = @When(condition = "$.host.seat == 'a'", next = "loop"),
      otherwise = "branch")
  int loop() {
    return 1;
  }

  @Parallel(Call.class)
  @ResultPath("$.called")
  @Next("each")
  abstract void branch();

  abstract static class Call {
    @InputPath("$.host.phone")
    @Pass
    @End
    abstract void call();
  }

  @MapState(value = Serve.class, itemsFrom = "$.guests")
  @ResultPath("$.served")
  @Next("join")
  abstract void each();

  abstract static class Serve {
    @End
    void serve(String seat) {}
  }

  @Pass
  @Parameters("{\"phone.$\": \"$host.phone\"}")
  @End
  abstract void join();

  /** The error has no Cause where a task that failed gave none. */
  @Pass
  @Parameters("{\"room.$\": \"$.room\", \"cause.$\": \"$.error.Cause\"}")
  @Next("join")
  abstract void caught();
}
