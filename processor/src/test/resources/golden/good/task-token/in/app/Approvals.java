package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.*;
import java.time.Instant;

@StateMachine(fields = NamingStyle.UPPER_CAMEL)
abstract class Approvals {

  record Order(String id, int total) {}

  record Approval(boolean approved, Instant at) {}

  @Timeout(86_400)
  @Heartbeat(3_600)
  @ResultPath("$.Approval")
  @ChoiceOn(
      value = "$.Approval.Approved",
      when = @When(is = "true", next = "sign"),
      otherwise = "stop")
  void askApproval(
      String orderId, @TaskToken(answer = Approval.class) String token, Context context) {}

  @Retry(errors = Errors.TIMEOUT)
  @ResultPath("$.Signed")
  @Next("countersign")
  void sign(
      @TaskToken(answer = int.class) String token,
      @Input Order order,
      @From("$$.Execution.Name") String execution) {}

  @Parameters(
      """
      {"Level": 2, "Order.$": "$.Order", "Token.$": "$$.Task.Token"}
      """)
  @ResultPath("$.Countersigned")
  @Next("archive")
  void countersign(int level, Order order, @TaskToken(answer = Approval.class) String token) {}

  @State(queryLanguage = QueryLanguage.JSONATA)
  @Arguments(
      """
      {"Shelf": "A", "Receipt": "{% $states.context.Task.Token %}"}
      """)
  @Next("stamp")
  void archive(String shelf, @TaskToken String receipt) {}

  @End
  void stamp(@TaskToken String token) {}

  @Fail(error = "Refused")
  abstract void stop();
}
