package app;

import io.github.stepmark.*;
import java.util.List;

@StateMachine
abstract class Shipping {

  record Line(String sku, int quantity) {}

  private final String warehouse = "main";

  @Parallel({EachLine.Stock.class, Paperwork.class})
  @End
  abstract void prepare();

  abstract class Paperwork {

    private final List<String> printed = List.of();

    @MapState(
        value = EachLine.class,
        itemsFrom = "$.lines",
        maxConcurrency = 3,
        mode = ProcessorMode.INLINE)
    @Retry(errors = "States.ALL")
    @Catch(errors = "States.ALL", next = "skip")
    @Next("skip")
    abstract List<String> lines();

    @Succeed
    abstract void skip();

    abstract class EachSerial {

      EachSerial() {}

      EachSerial(String outer, int... more) {}

      @End
      String print(@Input String serial) {
        return warehouse + printed + serial;
      }
    }
  }

  abstract static class EachLine {

    @Next("serials")
    Line pick(@Input Line line) {
      return line;
    }

    @MapState(
        value = Paperwork.EachSerial.class,
        iterator = true,
        itemsFrom = "$.serials",
        maxConcurrencyFrom = "$.quantity")
    @End
    abstract Object serials();

    @Branch(comment = "nested in a class whose states it is not among")
    abstract static class Stock {

      @Pass(result = "1")
      @End
      abstract void count();
    }
  }
}
