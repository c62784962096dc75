package app;

import io.github.stepmark.*;
import java.util.List;

@StateMachine
abstract class Paths {

  record Line(String sku, int count) {}

  record Order(String id, List<Line> lines) {}

  @Assign("{\"order.$\": \"$\"}")
  @Next("chain")
  Order take(String request) {
    return new Order(request, List.of());
  }

  @Pass
  @Parameters("{\"sum.$\": \"$.total\"}")
  @ResultPath("$.chain")
  @Next("loop")
  abstract void chain();

  @ResultPath("$.tries")
  @ChoiceOn(
      when = @When(condition = "$.tires < 3", next = "loop"),
      otherwise = "branch")
  int loop() {
    return 1;
  }

  @Parallel(Bill.class)
  @InputPath("$.lines[0]")
  @ResultPath("$.billed")
  @Catch(errors = Errors.TIMEOUT, next = "caught")
  @Next("each")
  abstract void branch();

  abstract static class Bill {
    @End
    void bill(String id, int count) {}
  }

  @MapState(value = Pack.class, itemsFrom = "$.lines")
  @DiscardResult
  @Catch(errors = Errors.ALL, next = "caught")
  @Next("variable")
  abstract void each();

  abstract static class Pack {
    @End
    void pack(String sku, double weight) {}
  }

  @Pass
  @Parameters("{\"sum.$\": \"$order.total\"}")
  @End
  abstract void variable();

  /** After a join of two catchers. */
  @Fail(error = "Failed", causeFrom = "$.Message")
  abstract void caught();
}
