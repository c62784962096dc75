package app;

import io.github.stepmark.*;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeoutException;

@StateMachine
@Retry(on = IOException.class, maxAttempts = 2)
abstract class Booking {

  /** Stands for all below it, but not for itself. */
  abstract static sealed class Refused extends Exception permits NoSeat, NoMoney {
    private static final long serialVersionUID = 1;
  }

  static final class NoSeat extends Refused {
    private static final long serialVersionUID = 1;
  }

  static sealed class NoMoney extends Refused {
    private static final long serialVersionUID = 1;
  }

  static final class CardBlocked extends NoMoney {
    private static final long serialVersionUID = 1;
  }

  static non-sealed class CardUnknown extends NoMoney {
    private static final long serialVersionUID = 1;
  }

  static class CardMistyped extends CardUnknown {
    private static final long serialVersionUID = 1;
  }

  abstract static class Unreachable extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  static class BankUnreachable extends Unreachable {
    private static final long serialVersionUID = 1;
  }

  @Catch(on = Refused.class, next = "refuse")
  @Catch(on = IOException.class, next = "refuse")
  @interface OrRefuse {}

  /** A sealed class, and what of its open part is declared. */
  @Catch(on = NoSeat.class, next = "waitForSeat", discardError = true)
  @OrRefuse
  @Next("print")
  void reserve(String seat) throws Refused, CardMistyped, FileNotFoundException {}

  /** Classes above: of what is declared, those below them. */
  @Retry(on = Unreachable.class, maxAttempts = 5)
  @Catch(on = IOException.class, errors = Errors.TIMEOUT, next = "refuse")
  @Catch(errors = Errors.TASK_FAILED, next = "waitForSeat", discardError = true)
  @Next("sendAll")
  void print(String seat) throws BankUnreachable, FileNotFoundException, TimeoutException {}

  /** The handlers within are those of the Map. */
  @MapState(value = Each.class, itemsFrom = "$.guests")
  @Retry(on = TimeoutException.class, maxAttempts = 1)
  @ResultPath("$.sent")
  @Catch(on = {TimeoutException.class, IllegalStateException.class}, next = "refuse")
  @Next("archiveAll")
  abstract List<String> sendAll();

  abstract static class Each {
    @Catch(on = IOException.class, next = "skip")
    @End
    String send(String address) throws IOException, TimeoutException {
      return address;
    }

    @Fail(error = "app.Booking$NoSeat")
    abstract void skip();
  }

  /** Here too many failures have an error of their own. */
  @MapState(
      value = Leaf.class,
      itemsFrom = "$.guests",
      mode = ProcessorMode.DISTRIBUTED,
      executionType = WorkflowType.STANDARD)
  @Catch(errors = Errors.EXCEED_TOLERATED_FAILURE_THRESHOLD, next = "refuse")
  @Next("ask")
  abstract void archiveAll();

  abstract static class Leaf {
    @End
    void archive(String guest) throws TimeoutException {}
  }

  /** Nobody declares what a worker reports, or whoever has the token. */
  @Activity("desk")
  @Catch(on = NoSeat.class, next = "refuse")
  @Next("approve")
  abstract void ask();

  @Catch(on = CardBlocked.class, next = "refuse")
  @End
  void approve(@TaskToken String token) {}

  @Wait(seconds = 60)
  @Next("reserve")
  abstract void waitForSeat();

  @Fail
  abstract void refuse();
}
