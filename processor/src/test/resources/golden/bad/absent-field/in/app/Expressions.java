package app;

import io.github.stepmark.*;
import java.util.List;

@StateMachine(queryLanguage = QueryLanguage.JSONATA, prefix = "J")
abstract class Expressions {

  record Line(String sku, int count) {}

  record Order(String id, List<Line> lines) {}

  @Assign("{\"order\": \"{% $states.result %}\"}")
  @Next("chain")
  Order take(String request) {
    return new Order(request, List.of());
  }

  @Pass
  @Output("{% $merge([$states.input, {'sum': $states.input.total}]) %}")
  @Next("loop")
  abstract void chain();

  @Output("{% $merge([$order, {'tries': $states.result}]) %}")
  @ChoiceOn(
      when = @When(condition = "$states.input.tires < 3", next = "loop"),
      otherwise = "branch")
  int loop() {
    return 1;
  }

  @Parallel(Bill.class)
  @Arguments("{% $states.input.lines[0] %}")
  @Output("{% $states.input %}")
  @Catch(errors = Errors.TIMEOUT, next = "caught")
  @Next("each")
  abstract void branch();

  abstract static class Bill {
    @End
    void bill(String id, int count) {}
  }

  @MapState(value = Pack.class, itemsFrom = "$states.input.lines")
  @Catch(errors = Errors.ALL, next = "caught")
  @Next("variable")
  abstract void each();

  abstract static class Pack {
    @End
    void pack(String sku, double weight) {}
  }

  @Pass
  @Output("{% $order.total %}")
  @End
  abstract void variable();

  /** After a join of two catchers. */
  @Fail(error = "Failed", causeFrom = "$states.input.Message")
  abstract void caught();
}
