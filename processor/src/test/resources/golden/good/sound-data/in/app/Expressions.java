package app;

import io.github.stepmark.*;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What its states read is there on each way, and of the type that is taken. */
@StateMachine(queryLanguage = QueryLanguage.JSONATA, prefix = "J")
abstract class Expressions {

  enum Status {
    OPEN,
    PAID
  }

  record Line(String sku, int count, @Nullable String note) {}

  record Order(String id, Status status, List<Line> lines, Optional<String> coupon) {}

  static class Declined extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** Back here from a catcher with all that it takes. */
  @Assign("{\"order\": \"{% $states.result %}\", \"tries\": 0}")
  @Next("chain")
  Order take(String id) {
    return new Order(id, Status.OPEN, List.of(), Optional.empty());
  }

  @Pass
  @Output("{% $merge([$states.input, {'many': $count($states.input.lines)}]) %}")
  @Next("coupon")
  abstract void chain();

  @Choice(
      when = {
        @When(condition = "$not($exists($states.input.coupon))", next = "none"),
        @When(
            condition = "$states.input.coupon = 'ten' and $states.input.status = 'PAID'",
            next = "some")
      },
      otherwise = "none")
  abstract void coupon();

  @Pass
  @Output("{% $merge([$states.input, {'rebate': {'code': $states.input.coupon, 'percent': 10}}]) %}")
  @Next("join")
  abstract void some();

  @Pass
  @Output("{% $merge([$states.input, {'rebate': {'code': 'none', 'percent': 0}}]) %}")
  @Next("join")
  abstract void none();

  @Output("{% $merge([$states.input, {'reserved': $states.result}]) %}")
  @Catch(
      on = Declined.class,
      next = "loop",
      output = "{% $merge([$states.input, {'error': $states.errorOutput}]) %}")
  @Next("branch")
  String join(
      @From("$states.input.rebate.percent") int percent, @From("$states.input.many") int many) {
    return "";
  }

  @Pass
  @Assign("{\"tries\": \"{% $tries + 1 %}\"}")
  @Next("again")
  abstract void loop();

  @Choice(
      when = {
        @When(
            condition =
                "$states.input.error.Error = 'app.Expressions$Declined' and $states.input.id = ''",
            next = "failing"),
        @When(condition = "$tries < 3", next = "take")
      },
      otherwise = "failing")
  abstract void again();

  @Parallel({Bill.class, Count.class})
  @Output(
      "{% $merge([$states.input, {'bill': $states.result[0], 'count': $states.result[1].count}]) %}")
  @Next("each")
  abstract void branch();

  abstract static class Bill {
    @End
    int bill(@From("$states.input.id") String id, @From("$order.status") Status status) {
      return 1;
    }
  }

  abstract static class Count {
    @Pass
    @Assign("{\"within\": \"{% $states.input.many %}\"}")
    @Next("counted")
    abstract void count();

    @Pass
    @Output("{\"count\": \"{% $within %}\"}")
    @End
    abstract void counted();
  }

  @MapState(value = Pack.class, itemsFrom = "$states.input.lines")
  @ItemSelector("{\"line\": \"{% $states.context.Map.Item.Value %}\", \"id\": \"{% $states.input.id %}\"}")
  @Output("{% $merge([$states.input, {'packed': $states.result}]) %}")
  @Next("last")
  abstract void each();

  abstract static class Pack {
    @Choice(
        when = @When(condition = "$exists($states.input.line.note)", next = "noted"),
        otherwise = "plain")
    abstract void ask();

    @Pass
    @Output("{% $uppercase($states.input.line.note) %}")
    @End
    abstract void noted();

    @End
    String plain(
        @From("$states.input.line.count") int count, @From("$states.input.line.sku") String sku) {
      return sku;
    }
  }

  @Pass
  @Output("{\"bill\": \"{% $states.input.bill + 1 %}\", \"first\": \"{% $states.input.packed[0] %}\", \"id\": \"{% $order.id %}\"}")
  @End
  abstract void last();

  @Fail(error = "Declined", causeFrom = "'after ' & $tries")
  abstract void failing();
}
