package imported;

import io.github.stepmark.Choice;
import io.github.stepmark.End;
import io.github.stepmark.Field;
import io.github.stepmark.From;
import io.github.stepmark.NamingStyle;
import io.github.stepmark.Next;
import io.github.stepmark.Parameters;
import io.github.stepmark.StateMachine;
import io.github.stepmark.TaskToken;
import io.github.stepmark.When;

@StateMachine(fields = NamingStyle.SNAKE_CASE)
public abstract class SnakeHandlers {

  @Next("which")
  ReserveResult reserve(Object productId, @From("$.order.id") Object orderId) {
    throw new UnsupportedOperationException("reserve is not written yet");
  }

  record ReserveResult(
      String reservationStatus, @Field("test-run-id") int testRunId, Object productId) {}

  @Choice(
      when = {
        @When(condition = "$.reservation_status == 'later'", next = "ask"),
        @When(condition = "$.test-run-id == 1", next = "ask"),
      },
      otherwise = "tell")
  abstract void which();

  @Next("tell")
  void ask(@TaskToken(answer = AskAnswer.class) String taskToken) {
    throw new UnsupportedOperationException("ask is not written yet");
  }

  record AskAnswer(Object productId) {}

  @Parameters(
      """
      {
        "Kind": "last",
        "product_id.$": "$.product_id"
      }
      """)
  @End
  Object tell(@Field("Kind") String kind, Object productId) {
    throw new UnsupportedOperationException("tell is not written yet");
  }
}
