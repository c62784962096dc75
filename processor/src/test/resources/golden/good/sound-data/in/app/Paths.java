package app;

import io.github.stepmark.*;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What its states read is there on each way, and of the type that is taken. */
@StateMachine
abstract class Paths {

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
  @Assign("{\"order.$\": \"$\", \"tries\": 0}")
  @Next("chain")
  Order take(String id) {
    return new Order(id, Status.OPEN, List.of(), Optional.empty());
  }

  @Pass
  @Parameters("{\"first.$\": \"$.id\", \"many.$\": \"States.ArrayLength($.lines)\"}")
  @ResultPath("$.summary")
  @Next("coupon")
  abstract void chain();

  @Choice(
      when = {
        @When(condition = "!isPresent($.coupon)", next = "none"),
        @When(condition = "$.coupon == 'ten' && $.status == 'PAID'", next = "some")
      },
      otherwise = "none")
  @Assign("{\"rebate\": 0}")
  abstract void coupon();

  @Pass
  @Parameters("{\"code.$\": \"$.coupon\", \"percent\": 10}")
  @ResultPath("$.rebate")
  @Next("join")
  abstract void some();

  @Pass(result = "{\"code\": \"none\", \"percent\": 0}")
  @ResultPath("$.rebate")
  @Next("join")
  abstract void none();

  @ResultPath("$.reserved")
  @Catch(on = Declined.class, next = "loop", resultPath = "$.error")
  @Next("branch")
  String join(@From("$.rebate.percent") int percent, @From("$.summary.many") int many) {
    return "";
  }

  @Pass
  @Assign("{\"tries.$\": \"States.MathAdd($tries, 1)\"}")
  @Next("again")
  abstract void loop();

  @Choice(
      when = {
        @When(condition = "$.error.Error == 'app.Paths$Declined' && $.id == ''", next = "failing"),
        @When(condition = "$tries < 3", next = "take")
      },
      otherwise = "failing")
  abstract void again();

  @Parallel({Bill.class, Count.class})
  @ResultSelector("{\"bill.$\": \"$[0]\", \"count.$\": \"$[1].count\"}")
  @ResultPath("$.both")
  @Next("each")
  abstract void branch();

  abstract static class Bill {
    @End
    int bill(String id, @From("$order.status") Status status) {
      return 1;
    }
  }

  abstract static class Count {
    @Pass
    @Parameters("{\"count.$\": \"$.summary.many\"}")
    @Assign("{\"within.$\": \"$.count\"}")
    @Next("counted")
    abstract void count();

    @Pass
    @Parameters("{\"count.$\": \"$within\"}")
    @End
    abstract void counted();
  }

  @MapState(value = Pack.class, itemsFrom = "$.lines")
  @ItemSelector("{\"line.$\": \"$$.Map.Item.Value\", \"id.$\": \"$.id\"}")
  @ResultPath("$.packed")
  @Next("last")
  abstract void each();

  abstract static class Pack {
    @Choice(when = @When(condition = "isPresent($.line.note)", next = "noted"), otherwise = "plain")
    abstract void ask();

    @InputPath("$.line.note")
    @Pass
    @End
    abstract void noted();

    @End
    String plain(@From("$.line.count") int count, @From("$.line.sku") String sku) {
      return sku;
    }
  }

  @Pass
  @Parameters("{\"bill.$\": \"$.both.bill\", \"first.$\": \"$.packed[0]\", \"id.$\": \"$order.id\"}")
  @End
  abstract void last();

  @Fail(error = "Declined", causeFrom = "States.Format('after {}', $tries)")
  abstract void failing();
}
