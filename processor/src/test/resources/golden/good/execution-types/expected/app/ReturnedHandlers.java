package app;

import io.github.stepmark.GeneratedFrom;
import java.util.List;

/**
 * {@link Returned} with nothing left abstract.
 */
@GeneratedFrom("app.Returned")
public final class ReturnedHandlers extends Returned {
  public ReturnedHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static ReturnedHandlers shared() {
    return Shared.INSTANCE;
  }

  @Override
  void settle() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Settle'");
  }

  @Override
  List<Boolean> inspect() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Inspect'");
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final ReturnedHandlers INSTANCE = new ReturnedHandlers();

    private Shared() {
    }
  }
}
