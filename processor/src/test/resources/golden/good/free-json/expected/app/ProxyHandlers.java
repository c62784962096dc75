package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Proxy} with nothing left abstract.
 */
@GeneratedFrom("app.Proxy")
public final class ProxyHandlers extends Proxy {
  public ProxyHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static ProxyHandlers shared() {
    return Shared.INSTANCE;
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final ProxyHandlers INSTANCE = new ProxyHandlers();

    private Shared() {
    }
  }
}
