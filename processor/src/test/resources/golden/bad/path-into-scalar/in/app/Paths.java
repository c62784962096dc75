package app;

import io.github.stepmark.*;
import java.util.List;

@StateMachine
abstract class Paths {

  record Order(String customer, int total, List<String> lines) {}

  @Assign("{\"order.$\": \"$\"}")
  @Catch(errors = Errors.ALL, next = "caught")
  @Next("chain")
  Order take() {
    return new Order("", 0, List.of());
  }

  @Pass
  @Parameters("{\"name.$\": \"$.customer.name\"}")
  @ResultPath("$.chain")
  @Next("loop")
  abstract void chain();

  @ResultPath("$.tries")
  @Next("again")
  int loop() {
    return 1;
  }

  @Choice(when = @When(condition = "$.tries.count < 3", next = "loop"), otherwise = "branch")
  abstract void again();

  @Parallel(Bill.class)
  @DiscardResult
  @Next("each")
  abstract void branch();

  abstract static class Bill {
    @End
    void bill(@From("$.total.cents") int cents) {}
  }

  @MapState(value = Pack.class, itemsFrom = "$.lines")
  @DiscardResult
  @Next("variable")
  abstract void each();

  abstract static class Pack {
    @InputPath("$.sku")
    @Pass
    @End
    abstract void pack();
  }

  /** After a join. */
  @Pass
  @Parameters("{\"name.$\": \"$order.customer.name\"}")
  @End
  abstract void variable();

  /** A Cause is text. */
  @Pass
  @Parameters("{\"message.$\": \"$.Cause.errorMessage\"}")
  @End
  abstract void caught();
}
