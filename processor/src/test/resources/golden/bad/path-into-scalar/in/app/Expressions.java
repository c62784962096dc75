package app;

import io.github.stepmark.*;
import java.util.List;

@StateMachine(queryLanguage = QueryLanguage.JSONATA, prefix = "J")
abstract class Expressions {

  record Order(String customer, int total, List<String> lines) {}

  @Assign("{\"order\": \"{% $states.result %}\"}")
  @Catch(errors = Errors.ALL, next = "caught")
  @Next("chain")
  Order take() {
    return new Order("", 0, List.of());
  }

  @Pass
  @Output("{% $states.input ~> |$|{'name': $states.input.customer.name}| %}")
  @Next("loop")
  abstract void chain();

  @Output("{% $merge([$order, {'tries': $states.result}]) %}")
  @ChoiceOn(
      when = @When(condition = "$states.input.tries.count < 3", next = "loop"),
      otherwise = "branch")
  int loop() {
    return 1;
  }

  @Parallel(Bill.class)
  @Output("{% $states.input %}")
  @Next("each")
  abstract void branch();

  abstract static class Bill {
    @End
    void bill(@From("$states.input.total.cents") int cents) {}
  }

  @MapState(value = Pack.class, itemsFrom = "$states.input.lines")
  @Output("{% $states.input %}")
  @Next("variable")
  abstract void each();

  abstract static class Pack {
    @Pass
    @Output("{% $states.input.sku %}")
    @End
    abstract void pack();
  }

  @Pass
  @Output("{% $order.customer.name %}")
  @End
  abstract void variable();

  /** A Cause is text. */
  @Pass
  @Output("{% $states.input.Cause.errorMessage %}")
  @End
  abstract void caught();
}
