package app;

import io.github.stepmark.*;
import java.util.List;

@StateMachine(queryLanguage = QueryLanguage.JSONATA, prefix = "J")
abstract class Expressions {

  enum Status {
    OPEN,
    PAID
  }

  record Order(Status status, int total, String id, List<Status> parts) {}

  static class Declined extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  @Assign("{\"mode\": \"fast\"}")
  @Catch(on = Declined.class, next = "caught")
  @Next("chain")
  Order take() {
    return new Order(Status.OPEN, 0, "", List.of());
  }

  @Choice(
      when = {
        @When(condition = "$states.input.total = 'none'", next = "join"),
        @When(condition = "$not($exists($states.input.id))", next = "join"),
        @When(condition = "$states.input.status in ['PAYED', 'SENT']", next = "join"),
        @When(condition = "$states.input.status = 'OPEN'", next = "join")
      },
      otherwise = "paid")
  abstract void chain();

  @Choice(
      when = {
        @When(condition = "$states.input.status = 'OPEN'", next = "join"),
        @When(condition = "$type($states.input.total) = 'string'", next = "join")
      },
      otherwise = "join")
  abstract void paid();

  @Output("{% $merge([$states.input, {'tries': $states.result}]) %}")
  @ChoiceOn(
      when = {
        @When(condition = "$states.input.tries = '3'", next = "branch"),
        @When(condition = "$states.input.tries = 3", next = "branch")
      },
      otherwise = "join")
  int join() {
    return 1;
  }

  @Parallel(Inner.class)
  @Output("{% $states.input %}")
  @Next("each")
  abstract void branch();

  abstract static class Inner {
    @Choice(
        when = @When(condition = "$states.input.status = 'CLOSED'", next = "inner"),
        otherwise = "inner")
    abstract void ask();

    @Succeed
    abstract void inner();
  }

  @MapState(value = Part.class, itemsFrom = "$states.input.parts")
  @Output("{% $states.input %}")
  @Next("variable")
  abstract void each();

  abstract static class Part {
    @Choice(when = @When(condition = "$states.input = 'LOST'", next = "part"), otherwise = "part")
    abstract void askPart();

    @Succeed
    abstract void part();
  }

  @Choice(when = @When(condition = "$mode = 'slow'", next = "done"), otherwise = "done")
  abstract void variable();

  @Choice(
      when = @When(condition = "$states.input.Error = 'Declined'", next = "done"),
      otherwise = "done")
  abstract void caught();

  @Succeed
  abstract void done();
}
