package stock;

import io.github.stepmark.ChoiceOn;
import io.github.stepmark.End;
import io.github.stepmark.From;
import io.github.stepmark.Next;
import io.github.stepmark.ResultPath;
import io.github.stepmark.StateMachine;
import io.github.stepmark.Task;
import io.github.stepmark.When;

/** A workflow that goes on with all that {@code lambda:invoke} answers. */
@StateMachine
abstract class Stock {

  record Counted(int count) {}

  record Offer(String article, int pieces, int status) {}

  @Task("lambda:invoke")
  @ResultPath("$.stock")
  @ChoiceOn(
      value = "$.stock.Payload.count",
      when = @When(is = "0", next = "sorry"),
      otherwise = "offer")
  Counted count(String article) {
    return new Counted(article.length());
  }

  @End
  Offer offer(
      String article,
      @From("$.stock.Payload.count") int pieces,
      @From("$.stock.StatusCode") int status) {
    return new Offer(article, pieces, status);
  }

  @Task("lambda:invoke")
  @Next("none")
  void sorry() {}

  @End
  Offer none(@From("$.StatusCode") int status) {
    return new Offer("none", 0, status);
  }
}
