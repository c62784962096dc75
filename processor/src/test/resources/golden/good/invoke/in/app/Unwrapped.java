package app;

import io.github.stepmark.*;
import java.util.List;
import java.util.Optional;

/** A result comes out of its Payload, however the state's data flows. */
@StateMachine(lambda = LambdaIntegration.INVOKE, prefix = "U")
abstract class Unwrapped {

  record Quote(int cents, @Field("valid-until") String validUntil) {}

  record Maybe(Optional<String> note) {}

  @ResultPath("$.quote")
  @ChoiceOn(value = "$.quote.cents", when = @When(is = "0", next = "free"), otherwise = "only")
  Quote placed() {
    return new Quote(0, "");
  }

  @OutputPath("$.cents")
  @Next("wrapped")
  @ResultPath("$")
  Quote free() {
    return new Quote(0, "");
  }

  @OutputPath("$['valid-until']")
  @Next("wrapped")
  Quote only() {
    return new Quote(0, "");
  }

  @Pass
  @Parameters("{\"of.$\": \"$\"}")
  @Next("selected")
  abstract void wrapped();

  @ResultSelector("""
      {"notes.$": "$.Payload", "status.$": "$.StatusCode"}
      """)
  @ResultPath("$.selected")
  @Next("dropped")
  List<String> selected() {
    return List.of();
  }

  @DiscardResult
  @Next("nothing")
  Maybe dropped() {
    return new Maybe(Optional.empty());
  }

  @OutputPath(OutputPath.NONE)
  @Next("whole")
  Maybe nothing() {
    return new Maybe(Optional.empty());
  }

  @ResultPath("$")
  @Next("token")
  Maybe whole() {
    return new Maybe(Optional.empty());
  }

  @ResultPath("$.answer")
  @End
  void token(@TaskToken(answer = Maybe.class) String token) {}
}
