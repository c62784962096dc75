package purchase;

import io.github.stepmark.Catch;
import io.github.stepmark.ChoiceOn;
import io.github.stepmark.End;
import io.github.stepmark.Fail;
import io.github.stepmark.From;
import io.github.stepmark.Input;
import io.github.stepmark.MapState;
import io.github.stepmark.Next;
import io.github.stepmark.Parallel;
import io.github.stepmark.Pass;
import io.github.stepmark.ResultPath;
import io.github.stepmark.StateMachine;
import io.github.stepmark.TaskToken;
import io.github.stepmark.Timeout;
import io.github.stepmark.When;
import java.util.ArrayList;
import java.util.List;

/** A workflow that asks suppliers and a person before it orders. */
@StateMachine
abstract class Purchase {

  record Quote(String supplier, int cents) {}

  record Approval(boolean approved, String by) {}

  record Line(String sku) {}

  static class NobodyThere extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  final List<String> mails = new ArrayList<>();

  @Parallel({Nearby.class, Abroad.class})
  @Catch(errors = "NoSupplier", next = "refuse", discardError = true)
  @ResultPath("$.quotes")
  @Next("askForApproval")
  abstract List<Quote> askSuppliers();

  @Timeout(86_400)
  @ResultPath("$.approval")
  @ChoiceOn(
      value = "$.approval.approved",
      state = "Approved?",
      when = @When(is = "true", next = "order"),
      otherwise = "refuse")
  void askForApproval(
      @From("$.quotes[0]") Quote cheapest, @TaskToken(answer = Approval.class) String token) {
    if (cheapest.supplier().isEmpty()) {
      throw new NobodyThere();
    }
    mails.add(cheapest.supplier() + " " + token);
  }

  @MapState(value = EachLine.class, itemsFrom = "$.lines")
  @End
  abstract List<String> order();

  @Fail(error = "Refused")
  abstract void refuse();

  abstract static class Nearby {

    @Pass(result = "{\"supplier\": \"corner shop\", \"cents\": 120}")
    @End
    abstract void ask();
  }

  abstract static class Abroad {

    @Pass(result = "{\"supplier\": \"harbour\", \"cents\": 90}")
    @End
    abstract void write();
  }

  abstract static class EachLine {

    @End
    String orderLine(@Input Line line) {
      return line.sku() + " ordered";
    }
  }
}
