package app;

import io.github.stepmark.*;

/** What executions are started with says what the first Choice compares. */
@StateMachine(input = Dispatch.Order.class)
abstract class Dispatch {

  enum Size {
    SMALL,
    LARGE
  }

  sealed interface Payment {}

  record Card(String number) implements Payment {}

  record Cash() implements Payment {}

  record Order(String id, Size size, boolean gift, Payment payment) {}

  @StartAt
  @Choice(
      value = "$.size",
      when = {@When(is = "SMALL", next = "packed"), @When(is = "LARGE", next = "paid")})
  abstract void sized();

  @Choice(value = "$.gift", when = @When(is = "true", next = "packed"), otherwise = "packed")
  abstract void paid();

  @End
  void packed(@Input Order order) {}
}
