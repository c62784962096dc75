package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Shipping.Paperwork.EachSerial} with nothing left abstract.
 */
@GeneratedFrom("app.Shipping")
public final class EachSerialHandlers extends Shipping.Paperwork.EachSerial {
  public EachSerialHandlers(Shipping.Paperwork outer) {
    outer.super();
  }

  public EachSerialHandlers(Shipping.Paperwork outer_, String outer, int... more) {
    outer_.super(outer, more);
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static EachSerialHandlers shared() {
    return Shared.INSTANCE;
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final EachSerialHandlers INSTANCE = new EachSerialHandlers(PaperworkHandlers.shared());

    private Shared() {
    }
  }
}
