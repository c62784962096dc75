package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Parcel} with nothing left abstract.
 */
@GeneratedFrom("app.Parcel")
public final class ParcelHandlers extends Parcel {
  public ParcelHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static ParcelHandlers shared() {
    return Shared.INSTANCE;
  }

  @Override
  void refuse() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Refuse'");
  }

  @Override
  void stored() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Stored'");
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final ParcelHandlers INSTANCE = new ParcelHandlers();

    private Shared() {
    }
  }
}
