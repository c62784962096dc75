package imported;

import io.github.stepmark.Choice;
import io.github.stepmark.DiscardResult;
import io.github.stepmark.End;
import io.github.stepmark.From;
import io.github.stepmark.Input;
import io.github.stepmark.MapState;
import io.github.stepmark.Next;
import io.github.stepmark.Output;
import io.github.stepmark.Parameters;
import io.github.stepmark.QueryLanguage;
import io.github.stepmark.State;
import io.github.stepmark.StateMachine;
import io.github.stepmark.Task;
import io.github.stepmark.Wait;
import io.github.stepmark.When;
import java.util.List;

@StateMachine
public abstract class BoundHandlers {

  @Next("isItDear")
  PriceResult price(
      @From("$.order.article") Object article,
      Object who,
      @From("$$.Execution.Name") String run,
      @From("States.ArrayLength($.order.lines)") int count) {
    throw new UnsupportedOperationException("price is not written yet");
  }

  record PriceResult(PriceTotal total, List<Object> lines) {}

  record PriceTotal(double amount, String currency) {}

  @State("Is It Dear?")
  @Choice(
      when = {
        @When(condition = "$.total.amount > 99.5", next = "book"),
        @When(condition = "$.total.currency == 'EUR'", next = "book"),
      },
      otherwise = "shipEach")
  abstract void isItDear();

  @MapState(value = ShipEachItem.class, itemsFrom = "$.lines")
  @DiscardResult
  @Next("send")
  abstract void shipEach();

  @Task("${SendAction}")
  @Parameters(
      """
      {
        "QueueUrl": "${QueueUrl}",
        "MessageBody.$": "$.total"
      }
      """)
  @DiscardResult
  @Next("book")
  abstract void send();

  @Next("tell")
  BookResult book(@Input PriceResult input) {
    throw new UnsupportedOperationException("book is not written yet");
  }

  record BookResult(Object receipt, double copies) {}

  @State(queryLanguage = QueryLanguage.JSONATA)
  @Output(
      """
      {
        "sent": "{% $exists($states.result.sent) ? $states.result.sent : false %}"
      }
      """)
  @End
  Object tell(Object receipt, @From("$states.input.copies + 1") double copies) {
    throw new UnsupportedOperationException("tell is not written yet");
  }

  abstract static class ShipEachItem {

    @Next("waitForIt")
    ShipResult ship(@Input Object input) {
      throw new UnsupportedOperationException("ship is not written yet");
    }

    record ShipResult(int pause) {}

    @State("Wait for It")
    @Wait(secondsFrom = "$.pause")
    @Next("askAgain")
    abstract void waitForIt();

    @End
    Object askAgain(@Input ShipResult input) {
      throw new UnsupportedOperationException("askAgain is not written yet");
    }
  }
}
