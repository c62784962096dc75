package app;

import io.github.stepmark.ChoiceOn;
import io.github.stepmark.End;
import io.github.stepmark.Input;
import io.github.stepmark.Next;
import io.github.stepmark.StateMachine;
import io.github.stepmark.Wait;
import io.github.stepmark.When;

/** States that lead to a Choice which has no method. */
@StateMachine
public abstract class Targets {

  record Order(int total) {}

  @ChoiceOn(
      value = "$.total",
      state = "Is Free",
      when = @When(is = "0", next = "ship"),
      otherwiseState = "Is Cheap")
  Order open(@Input Order order) {
    return order;
  }

  @ChoiceOn(
      value = "$.total",
      state = "Is Cheap",
      when = {
        @When(condition = "$.total < 10", next = "ship"),
        @When(condition = "$.total < 100", next = "discount")
      },
      otherwise = "think")
  Order discount(@Input Order order) {
    return new Order(order.total() - 1);
  }

  @Wait(seconds = 60)
  @Next(state = "Is Free")
  abstract void think();

  @End
  Order ship(@Input Order order) {
    return order;
  }
}
