package app;

import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.client.TaskCallback;
import java.time.Instant;
import java.util.List;
import software.amazon.awssdk.services.sfn.SfnClient;

/**
 * Answers the tasks of {@link Approvals} that wait for somebody.
 */
@GeneratedFrom("app.Approvals")
public final class ApprovalsCallbacks {
  private final SfnClient sfn;

  /**
   * Answers by way of AWS's client.
   */
  public ApprovalsCallbacks(SfnClient sfn) {
    this.sfn = sfn;
  }

  /**
   * Answers 'Ask'.
   */
  public TaskCallback<Approvals.Approval> ask() {
    return new TaskCallback<Approvals.Approval>(sfn, ApprovalsFunctions.Codecs::json);
  }

  /**
   * Answers 'Notice'.
   */
  public TaskCallback<Instant> notice() {
    return new TaskCallback<Instant>(sfn, ApprovalsFunctions.Codecs::answerJsonNotice);
  }

  /**
   * Answers 'Review'.
   */
  public TaskCallback<Object> review() {
    return new TaskCallback<Object>(sfn, ApprovalsFunctions.Codecs::json);
  }

  /**
   * Answers 'Sign'.
   */
  public TaskCallback<List<Instant>> sign() {
    return new TaskCallback<List<Instant>>(sfn, ApprovalsFunctions.Codecs::answerJsonSign);
  }
}
