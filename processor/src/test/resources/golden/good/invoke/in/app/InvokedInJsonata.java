package app;

import io.github.stepmark.*;

@StateMachine(lambda = LambdaIntegration.INVOKE, queryLanguage = QueryLanguage.JSONATA, prefix = "J")
abstract class InvokedInJsonata {

  record Answer(int number, String question) {}

  @Next("written")
  Answer unwrapped(@From("$states.context.Execution.Id") String execution, int count) {
    return new Answer(count, "");
  }

  @Output("{\"answer\": \"{% $states.result.Payload.number %}\", \"price\": 2}")
  @Next("kept")
  Answer written(String question) {
    return new Answer(42, question);
  }

  @Next("raw")
  void kept() {}

  @RawState("""
      {"Type": "Pass", "Output": {"price": "{% '\\\\u0024{' & $states.input.price & '}' %}"}, "Next": "Token"}
      """)
  abstract void raw();

  @End
  void token(@TaskToken(answer = Answer.class) String token, @Input Object all) {}
}
