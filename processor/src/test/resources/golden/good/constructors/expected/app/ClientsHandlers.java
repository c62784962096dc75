package app;

import io.github.stepmark.GeneratedFrom;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * {@link Clients} with nothing left abstract.
 */
@GeneratedFrom("app.Clients")
public final class ClientsHandlers extends Clients {
  public ClientsHandlers() {
  }

  public ClientsHandlers(String endpoint) {
    super(endpoint);
  }

  public ClientsHandlers(String endpoint, int... ports) {
    super(endpoint, ports);
  }

  @Deprecated
  public ClientsHandlers(Map<String, ? extends List<?>> tables, Supplier<String> in) throws
      IOException {
    super(tables, in);
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  public ClientsHandlers(List<String>... lists) {
    super(lists);
  }

  @SuppressWarnings({"unchecked", "varargs"})
  public ClientsHandlers(int first, List<String>... lists) {
    super(first, lists);
  }

  @Deprecated
  @SuppressWarnings("removal")
  public ClientsHandlers(boolean gone) {
    super(gone);
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static ClientsHandlers shared() {
    return Shared.INSTANCE;
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final ClientsHandlers INSTANCE = new ClientsHandlers();

    private Shared() {
    }
  }
}
