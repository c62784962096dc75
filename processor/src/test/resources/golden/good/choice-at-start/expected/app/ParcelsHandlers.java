package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Parcels} with nothing left abstract.
 */
@GeneratedFrom("app.Parcels")
public final class ParcelsHandlers extends Parcels {
  public ParcelsHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static ParcelsHandlers shared() {
    return Shared.INSTANCE;
  }

  @Override
  void sized() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Sized'");
  }

  @Override
  void done() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Done'");
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final ParcelsHandlers INSTANCE = new ParcelsHandlers();

    private Shared() {
    }
  }
}
