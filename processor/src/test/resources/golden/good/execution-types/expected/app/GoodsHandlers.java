package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Returned.Goods} with nothing left abstract.
 */
@GeneratedFrom("app.Returned")
public final class GoodsHandlers extends Returned.Goods {
  public GoodsHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static GoodsHandlers shared() {
    return Shared.INSTANCE;
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final GoodsHandlers INSTANCE = new GoodsHandlers();

    private Shared() {
    }
  }
}
