package imported;

import io.github.stepmark.Accept;
import io.github.stepmark.Arguments;
import io.github.stepmark.Assign;
import io.github.stepmark.Catch;
import io.github.stepmark.Choice;
import io.github.stepmark.End;
import io.github.stepmark.Errors;
import io.github.stepmark.Fail;
import io.github.stepmark.MapState;
import io.github.stepmark.NamingStyle;
import io.github.stepmark.Next;
import io.github.stepmark.Output;
import io.github.stepmark.Pass;
import io.github.stepmark.ProcessorMode;
import io.github.stepmark.QueryLanguage;
import io.github.stepmark.StateMachine;
import io.github.stepmark.Task;
import io.github.stepmark.Timeout;
import io.github.stepmark.Wait;
import io.github.stepmark.When;

@StateMachine(queryLanguage = QueryLanguage.JSONATA, names = NamingStyle.UPPER_CAMEL)
public abstract class Jsonata {

  @Task("aws-sdk:s3:getObject")
  @Arguments(
      """
      {
        "Bucket": "prices",
        "Key": "{% $states.input.shop & '.json' %}"
      }
      """)
  @Timeout(from = "$states.input.patience")
  @Output("{% $parse($states.result.Body) %}")
  @Assign(
      """
      {"shop": "{% $states.input.shop %}"}
      """)
  @Catch(
      errors = Errors.ALL,
      next = "giveUp",
      output =
          """
          {"why": "{% $states.errorOutput.Cause %}"}
          """)
  @Next("anyCheap")
  abstract void getPrices();

  @Choice(
      when =
          @When(
              condition = "$count($states.input.prices[$ < 5]) > 0",
              next = "summed",
              output =
                  """
                  {"cheap": true}
                  """),
      otherwise = "giveUp")
  @Assign(
      """
      {"tried": 1}
      """)
  abstract void anyCheap();

  @Accept(value = "AbsentField", because = "as it was imported: $states.input has no prices")
  @Pass
  @Output(
      """
      {%
        (
          $all := $states.input.prices;
          $sum($all)
        )
      %}\
      """)
  @Next("rest")
  abstract void summed();

  @Wait(secondsFrom = "5")
  @Next("each")
  abstract void rest();

  @MapState(value = EachItem.class, items = "[1, 2, 3]", mode = ProcessorMode.INLINE)
  @End
  abstract void each();

  @Fail(error = "Nothing", cause = "{% $states.input.why %}")
  abstract void giveUp();

  abstract static class EachItem {

    @Pass
    @End
    abstract void half();
  }
}
