package app;

import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.client.WorkflowClient;
import java.util.List;
import software.amazon.awssdk.services.sfn.SfnClient;

/**
 * Starts executions of {@link Approvals} where it is deployed.
 */
@GeneratedFrom("app.Approvals")
public final class ApprovalsClient extends WorkflowClient<Approvals.Order, List<Object>> {
  /**
   * A client of the state machine that is deployed there.
   */
  public ApprovalsClient(SfnClient sfn, String stateMachineArn) {
    super(sfn, stateMachineArn, ApprovalsFunctions.Codecs::json,
        ApprovalsFunctions.Codecs::readOutputJson);
  }
}
