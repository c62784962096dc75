package imported;

import io.github.stepmark.Accept;
import io.github.stepmark.InputPath;
import io.github.stepmark.Next;
import io.github.stepmark.Parameters;
import io.github.stepmark.Pass;
import io.github.stepmark.RawState;
import io.github.stepmark.State;
import io.github.stepmark.StateMachine;
import io.github.stepmark.Succeed;
import io.github.stepmark.Wait;

@StateMachine
public abstract class AsJson {

  // It stays JSON: its rule 1 is no expression.
  @State("Is Any Free?")
  @RawState(
      """
      {
        "Type": "Choice",
        "QueryLanguage": "JSONata",
        "Choices": [
          {"Condition": false, "Next": "Done"}
        ],
        "Default": "Lost"
      }
      """)
  abstract void isAnyFree();

  @Pass
  @InputPath("$.order")
  @Parameters(
      """
      {"id.$": "$.ident"}
      """)
  @Next("late")
  abstract void lost();

  @Wait(secondsFrom = "$.id.seconds.left")
  @Next("made")
  abstract void late();

  @Pass(
      result =
          """
          {"count": 1}
          """)
  @Next("used")
  abstract void made();

  @Accept(value = "AbsentField", because = "as it was imported: $ has no total")
  @Pass
  @Parameters(
      """
      {"x.$": "$.total"}
      """)
  @Next("done")
  abstract void used();

  @Succeed
  abstract void done();
}
