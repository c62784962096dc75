package app;

import io.github.stepmark.*;
import java.util.Optional;

@StateMachine(input = Orders.Order.class)
abstract class Orders {

  record Order(String id, long cents, Optional<String> coupon) {}

  @Next("ship")
  @ResultPath("$.receipt")
  String pay(int id, String coupon, String customer) {
    return id + coupon + customer;
  }

  @End
  String ship(@From("$.adress") String to, @From("$.receipt.number") String number) {
    return to + number;
  }
}

@StateMachine(input = Thread.class)
abstract class Unreadable {

  @Pass
  @End
  abstract void first();
}
