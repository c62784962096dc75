package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Fields} with nothing left abstract.
 */
@GeneratedFrom("app.Fields")
public final class FieldsHandlers extends Fields {
  public FieldsHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static FieldsHandlers shared() {
    return Shared.INSTANCE;
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final FieldsHandlers INSTANCE = new FieldsHandlers();

    private Shared() {
    }
  }
}
