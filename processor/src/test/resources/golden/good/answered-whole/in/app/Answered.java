package app;

import io.github.stepmark.*;
import java.util.List;
import java.util.Optional;

/** States that go on with all that lambda:invoke answers, in a machine that calls by ARN. */
@StateMachine
abstract class Answered {

  record Quote(int cents, Optional<String> note) {}

  @Task("lambda:invoke")
  @RetryLambda
  @ChoiceOn(value = "$.Payload.cents", when = @When(is = "0", next = "told"), otherwise = "placed")
  Quote asked(@Input Object order) {
    return new Quote(0, Optional.empty());
  }

  @Task("lambda:invoke")
  @ResultPath("$.quote")
  @ChoiceOn(
      value = "$.quote.Payload.cents",
      when = @When(is = "1", next = "taken"),
      otherwise = "told")
  Quote placed(@From("$.StatusCode") int status) {
    return new Quote(status, Optional.empty());
  }

  @Task("arn:aws:states:::lambda:invoke")
  @OutputPath("$.Payload")
  @Next("direct")
  Quote taken() {
    return new Quote(1, Optional.empty());
  }

  @Next("told")
  Quote direct(int cents) {
    return new Quote(cents, Optional.empty());
  }

  @Task("lambda:invoke")
  @Parameters("""
      {"word": "done", "from.$": "$"}
      """)
  @Next("selected")
  void told(String word) {}

  @Task("lambda:invoke")
  @InputPath("$.SdkHttpMetadata")
  @ResultSelector("""
      {"notes.$": "$.Payload"}
      """)
  @End
  List<String> selected(@Input Object metadata) {
    return List.of();
  }
}
