import io.github.stepmark.GeneratedFrom;

/**
 * {@link Unpackaged} with nothing left abstract.
 */
@GeneratedFrom("Unpackaged")
public final class UnpackagedHandlers extends Unpackaged {
  public UnpackagedHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static UnpackagedHandlers shared() {
    return Shared.INSTANCE;
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final UnpackagedHandlers INSTANCE = new UnpackagedHandlers();

    private Shared() {
    }
  }
}
