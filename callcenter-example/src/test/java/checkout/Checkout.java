package checkout;

import io.github.stepmark.Activity;
import io.github.stepmark.Catch;
import io.github.stepmark.ChoiceOn;
import io.github.stepmark.DiscardResult;
import io.github.stepmark.End;
import io.github.stepmark.Errors;
import io.github.stepmark.Fail;
import io.github.stepmark.Input;
import io.github.stepmark.Next;
import io.github.stepmark.Parameters;
import io.github.stepmark.Retry;
import io.github.stepmark.StateMachine;
import io.github.stepmark.Task;
import io.github.stepmark.When;

/** A workflow most of whose work is done by others. */
@StateMachine
abstract class Checkout {

  record Order(String id, int total) {}

  record Charge(String receipt, boolean paid) {}

  static class Unknown extends Exception {
    private static final long serialVersionUID = 1;
  }

  @Retry(errors = Errors.LAMBDA_TOO_MANY_REQUESTS, intervalSeconds = 2, maxAttempts = 3)
  @Catch(on = Unknown.class, next = "refuse", discardError = true)
  @Next("announce")
  Order price(@Input Order order) throws Unknown {
    if (order.id().isEmpty()) {
      throw new Unknown();
    }
    return order;
  }

  @Task("sqs:sendMessage")
  @Parameters(
      """
      {"QueueUrl": "${Queue}", "MessageBody": {"order.$": "$.id"}}
      """)
  @DiscardResult
  @Next("charge")
  abstract void announce();

  @Activity("charge-card")
  @ChoiceOn(
      value = "$.paid",
      state = "Paid?",
      when = @When(is = "true", next = "pack"),
      otherwise = "refuse")
  abstract Charge charge();

  @End
  String pack(String receipt) {
    return "packed, " + receipt;
  }

  @Fail(error = "Refused")
  abstract void refuse();
}
