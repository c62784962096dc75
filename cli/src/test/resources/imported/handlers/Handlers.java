package imported;

import io.github.stepmark.Choice;
import io.github.stepmark.End;
import io.github.stepmark.Field;
import io.github.stepmark.Input;
import io.github.stepmark.MapState;
import io.github.stepmark.Next;
import io.github.stepmark.Parameters;
import io.github.stepmark.ResultPath;
import io.github.stepmark.State;
import io.github.stepmark.StateMachine;
import io.github.stepmark.Task;
import io.github.stepmark.Timeout;
import io.github.stepmark.Wait;
import io.github.stepmark.When;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@StateMachine
public abstract class Handlers {

  @Parameters(
      """
      {
        "article.$": "$.order.article",
        "order-id.$": "$.order.id",
        "run.$": "$$.Execution.Name",
        "limit": 5,
        "strict": true
      }
      """)
  @Timeout(20)
  @ResultPath("$.stock")
  @Next("enough")
  CheckStockResult checkStock(
      Object article, @Field("order-id") Object orderId, String run, int limit, boolean strict) {
    throw new UnsupportedOperationException("checkStock is not written yet");
  }

  record CheckStockResult(int count, Optional<Instant> due, List<Object> places) {}

  @State("Enough?")
  @Choice(
      when = {
        @When(condition = "$.stock.count > 0", next = "rate"),
        @When(
            condition = "isPresent($.stock.due) && $.stock.due < timestamp('2030-01-01T00:00:00Z')",
            next = "later"),
      },
      otherwise = "refuse")
  abstract void enough();

  @Wait(timestampFrom = "$.stock.due")
  @Next("checkStock")
  abstract void later();

  @ResultPath("$.rating")
  @Next("good")
  String rate(@Input Map<String, Object> input) {
    throw new UnsupportedOperationException("rate is not written yet");
  }

  @State("Good?")
  @Choice(when = @When(condition = "$.rating == 'good'", next = "shipEach"), otherwise = "refuse")
  abstract void good();

  @MapState(value = ShipEachItem.class, itemsFrom = "$.stock.places")
  @End
  abstract void shipEach();

  @Task("sns:publish")
  @Parameters(
      """
      {
        "Message.$": "$",
        "TopicArn": "${TopicArn}"
      }
      """)
  @End
  abstract void refuse();

  abstract static class ShipEachItem {

    @End
    Object ship(@Input Object input) {
      throw new UnsupportedOperationException("ship is not written yet");
    }
  }
}
