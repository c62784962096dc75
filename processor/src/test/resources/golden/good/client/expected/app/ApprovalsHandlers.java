package app;

import io.github.stepmark.GeneratedFrom;
import java.time.Instant;

/**
 * {@link Approvals} with nothing left abstract.
 */
@GeneratedFrom("app.Approvals")
public final class ApprovalsHandlers extends Approvals {
  public ApprovalsHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static ApprovalsHandlers shared() {
    return Shared.INSTANCE;
  }

  @Override
  Instant notice() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Notice'");
  }

  @Override
  void review() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Review'");
  }

  @Override
  void each() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Each'");
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final ApprovalsHandlers INSTANCE = new ApprovalsHandlers();

    private Shared() {
    }
  }
}
