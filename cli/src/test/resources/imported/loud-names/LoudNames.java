package imported;

import io.github.stepmark.Accept;
import io.github.stepmark.Choice;
import io.github.stepmark.End;
import io.github.stepmark.NamingStyle;
import io.github.stepmark.Next;
import io.github.stepmark.Parallel;
import io.github.stepmark.Parameters;
import io.github.stepmark.Pass;
import io.github.stepmark.State;
import io.github.stepmark.StateMachine;
import io.github.stepmark.When;

@StateMachine(names = NamingStyle.SENTENCE_CASE)
public abstract class LoudNames {

  @State("IN_STOCK and Enough?")
  @Choice(
      when =
          @When(
              condition =
                  "matches($.product.status, 'IN STOCK*') && "
                      + "number($.product.stock) >= number($.quantity) && "
                      + "isPresent($.product.status)",
              next = "reserve"),
      otherwise = "tellBySNS")
  abstract void inStockAndEnough();

  @Parallel(ReserveBranch.class)
  @Next("sendSMS")
  abstract void reserve();

  @Accept(value = "AbsentField", because = "as it was imported: $$ has no Task")
  @Pass
  @Parameters(
      """
      {"said.$": "$$.Task.Token"}
      """)
  @End
  abstract void sendSMS();

  @Pass
  @End
  abstract void tellBySNS();

  abstract static class ReserveBranch {

    @State("(step one)")
    @Pass
    @End
    abstract void stepOne();
  }
}
