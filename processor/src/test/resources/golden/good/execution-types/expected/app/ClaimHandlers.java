package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Claim} with nothing left abstract.
 */
@GeneratedFrom("app.Claim")
public final class ClaimHandlers extends Claim {
  public ClaimHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static ClaimHandlers shared() {
    return Shared.INSTANCE;
  }

  @Override
  void large() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Large'");
  }

  @Override
  void settled() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Settled'");
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final ClaimHandlers INSTANCE = new ClaimHandlers();

    private Shared() {
    }
  }
}
