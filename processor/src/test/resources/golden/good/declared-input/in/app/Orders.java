package app;

import io.github.stepmark.*;
import java.util.List;
import java.util.Optional;

/** What it is started with is known before the first handler runs. */
@StateMachine(input = Orders.Order.class)
abstract class Orders {

  record Order(String id, long cents, Optional<String> coupon, List<String> skus) {}

  @Choice(
      when = @When(condition = "isPresent($.coupon)", next = "redeem"),
      otherwise = "pay")
  abstract void hasCoupon();

  @Next("pay")
  Order redeem(String id, long cents, String coupon, List<String> skus) {
    return new Order(id, cents - coupon.length(), Optional.empty(), skus);
  }

  @End
  @ResultPath("$.receipt")
  String pay(@From("$.id") String id, @From("States.ArrayLength($.skus)") int count) {
    return id + count;
  }
}
