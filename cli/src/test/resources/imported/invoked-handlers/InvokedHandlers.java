package imported;

import io.github.stepmark.Arguments;
import io.github.stepmark.End;
import io.github.stepmark.Input;
import io.github.stepmark.LambdaIntegration;
import io.github.stepmark.Next;
import io.github.stepmark.Output;
import io.github.stepmark.QueryLanguage;
import io.github.stepmark.StateMachine;

@StateMachine(queryLanguage = QueryLanguage.JSONATA, lambda = LambdaIntegration.INVOKE)
public abstract class InvokedHandlers {

  @Next("tell")
  AskResult ask(@Input Object input) {
    throw new UnsupportedOperationException("ask is not written yet");
  }

  record AskResult(Object name) {}

  @Arguments(
      """
      {
        "who": "{% $states.input.name %}",
        "count": 3
      }
      """)
  @Output(
      """
      {"told": "{% $states.result.Payload.told %}"}
      """)
  @End
  TellResult tell(Object who, int count) {
    throw new UnsupportedOperationException("tell is not written yet");
  }

  record TellResult(Object told) {}
}
