package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Followed} with nothing left abstract.
 */
@GeneratedFrom("app.Followed")
public final class FollowedHandlers extends Followed {
  public FollowedHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static FollowedHandlers shared() {
    return Shared.INSTANCE;
  }

  @Override
  void pause() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Pause'");
  }

  @Override
  void byTier() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'By Tier'");
  }

  @Override
  void unanswered() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Unanswered'");
  }

  @Override
  void answered() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Answered'");
  }

  @Override
  void done() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Done'");
  }

  @Override
  void failed() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Failed'");
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final FollowedHandlers INSTANCE = new FollowedHandlers();

    private Shared() {
    }
  }
}
