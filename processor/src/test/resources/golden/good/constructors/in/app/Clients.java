package app;

import io.github.stepmark.*;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

@StateMachine
public abstract class Clients {

  protected Clients() {}

  Clients(String endpoint) {}

  public Clients(String endpoint, int... ports) {}

  @Deprecated
  protected Clients(Map<String, ? extends List<?>> tables, Supplier<String> in) throws IOException {}

  @SafeVarargs
  protected Clients(List<String>... lists) {}

  @SuppressWarnings({"unchecked", "varargs"})
  protected Clients(int first, List<String>... lists) {}

  @Deprecated(forRemoval = true)
  protected Clients(boolean gone) {}

  private Clients(long never) {}

  @End
  protected String call(String name) {
    return name;
  }
}
