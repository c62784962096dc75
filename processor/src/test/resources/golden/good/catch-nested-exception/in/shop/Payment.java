package shop;

import io.github.stepmark.*;

@StateMachine
abstract class Payment {

  /** Lambda reports it as {@code shop.Payment$Declined}. */
  static final class Declined extends Exception {
    private static final long serialVersionUID = 1;
  }

  @Next("ship")
  @Catch(on = Declined.class, next = "askAgain", resultPath = "$.declined")
  @Catch(
      on = {IllegalStateException.class, IllegalArgumentException.class},
      errors = Errors.TIMEOUT,
      next = "giveUp",
      discardError = true)
  @Catch(errors = Errors.ALL, nextState = "Ship Choice", comment = "whatever else")
  String pay(String card) throws Declined {
    if (card.isEmpty()) {
      throw new Declined();
    }
    return card;
  }

  @ChoiceOn(value = "$", when = @When(is = "0", next = "giveUp"), otherwise = "stop")
  int ship() {
    return 1;
  }

  @Wait(seconds = 60)
  @Next("pay")
  abstract void askAgain();

  @Succeed
  abstract void giveUp();

  @Fail(error = "Unshipped")
  abstract void stop();
}
