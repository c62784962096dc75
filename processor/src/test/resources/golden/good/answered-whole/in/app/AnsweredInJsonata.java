package app;

import io.github.stepmark.*;

/** The same in JSONata, in a machine that takes results out elsewhere. */
@StateMachine(
    queryLanguage = QueryLanguage.JSONATA,
    lambda = LambdaIntegration.INVOKE,
    prefix = "J")
abstract class AnsweredInJsonata {

  record Quote(int cents) {}

  @Next("whole")
  Quote unwrapped() {
    return new Quote(0);
  }

  @Task("lambda:invoke")
  @ChoiceOn(
      value = "$states.input.Payload.cents",
      when = @When(is = "0", next = "read"),
      otherwise = "told")
  Quote whole(@From("$states.input.cents") int before) {
    return new Quote(before);
  }

  @Task("lambda:invoke")
  @Output("""
      {"status": "{% $states.result.StatusCode %}"}
      """)
  @End
  Quote read(@From("$states.input.Payload.cents") int cents) {
    return new Quote(cents);
  }

  @Task("lambda:invoke")
  @End
  void told() {}
}
