package app;

import io.github.stepmark.*;
import java.util.List;

@StateMachine
abstract class Paths {

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
        @When(condition = "$.total == 'none'", next = "join"),
        @When(condition = "isPresent($.id) == false", next = "join"),
        @When(condition = "$.status == 'OPEN'", next = "join")
      },
      otherwise = "paid")
  abstract void chain();

  @Choice(
      when = {
        @When(condition = "$.status == 'OPEN'", next = "join"),
        @When(condition = "isString($.status)", next = "join"),
        @When(condition = "$.total == 1", next = "join")
      })
  abstract void paid();

  @ResultPath("$.tries")
  @Next("loop")
  int join() {
    return 1;
  }

  @Pass
  @Parameters("{\"tries.$\": \"States.MathAdd($.tries, 1)\", \"parts\": [\"OPEN\"], \"status\": \"PAID\"}")
  @Next("again")
  abstract void loop();

  @Choice(
      when = {
        @When(condition = "$.tries == '3'", next = "branch"),
        @When(condition = "$.tries == 3", next = "branch")
      },
      otherwise = "loop")
  abstract void again();

  @Parallel(Inner.class)
  @DiscardResult
  @Next("each")
  abstract void branch();

  abstract static class Inner {
    @Choice(when = @When(condition = "$.status == 'CLOSED'", next = "inner"), otherwise = "inner")
    abstract void ask();

    @Succeed
    abstract void inner();
  }

  @MapState(value = Part.class, itemsFrom = "$.parts")
  @DiscardResult
  @Next("variable")
  abstract void each();

  abstract static class Part {
    @Choice(when = @When(condition = "$ == 'LOST'", next = "part"), otherwise = "part")
    abstract void askPart();

    @Succeed
    abstract void part();
  }

  @Choice(when = @When(condition = "$mode == 'slow'", next = "done"), otherwise = "done")
  abstract void variable();

  @Choice(when = @When(condition = "$.Error == 'Declined'", next = "done"), otherwise = "done")
  abstract void caught();

  @Succeed
  abstract void done();
}
