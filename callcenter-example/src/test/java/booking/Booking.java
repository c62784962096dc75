package booking;

import io.github.stepmark.Catch;
import io.github.stepmark.End;
import io.github.stepmark.Errors;
import io.github.stepmark.From;
import io.github.stepmark.Next;
import io.github.stepmark.StateMachine;
import io.github.stepmark.Timeout;
import io.github.stepmark.lambda.LambdaError;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a handler has thrown is looked at by another. */
@StateMachine
abstract class Booking {

  record Refund(
      Optional<String> type, String message, List<String> trace, Optional<String> cause) {}

  static class NoSeat extends Exception {
    private static final long serialVersionUID = 1;

    NoSeat(String message, Throwable cause) {
      super(message, cause);
    }
  }

  @Timeout(60)
  @Catch(on = NoSeat.class, next = "refund", resultPath = "$.error")
  @Catch(errors = Errors.ALL, next = "refund", resultPath = "$.error")
  @Next("board")
  String reserve(String seat) throws NoSeat {
    throw new NoSeat(
        "\"%s\" is taken; für heute alles".formatted(seat), new IllegalStateException("a lock"));
  }

  @End
  void board() {}

  @End
  Refund refund(@From("$.error.Cause") LambdaError error) {
    return new Refund(
        Optional.ofNullable(error.errorType()),
        text(error.errorMessage()),
        error.stackTrace(),
        Optional.ofNullable(error.cause()).map(it -> text(it.errorMessage())));
  }

  private static String text(@Nullable String message) {
    return message == null ? "" : message;
  }
}
