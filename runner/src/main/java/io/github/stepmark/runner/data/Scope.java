package io.github.stepmark.runner.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The variables of one run through a graph (specification, "Variables"): a branch and an iteration
 * each have a scope of their own, whose states read the outer ones as well.
 */
public final class Scope {

  /** What AWS lets all variables of an execution have together, in bytes of UTF-8. */
  static final long LIMIT = 10_485_760;

  private final @Nullable Scope outer;
  private final Total total;
  private final Map<String, Payload> variables = new LinkedHashMap<>();

  private Scope(@Nullable Scope outer, Total total) {
    this.outer = outer;
    this.total = total;
  }

  /** What all scopes of an execution hold, in bytes. */
  private static final class Total {
    private long bytes;
  }

  /** The scope of an execution, in which nothing is assigned yet. */
  public static Scope outermost() {
    return new Scope(null, new Total());
  }

  /** A scope in this one. */
  public Scope inner() {
    return new Scope(this, total);
  }

  /** The variable's value; null where it has not been assigned. */
  public @Nullable JsonNode get(String name) {
    Payload value = variables.get(name);
    if (value != null) {
      return value.node();
    }
    return outer == null ? null : outer.get(name);
  }

  /**
   * Assigns variables.
   *
   * @throws StateError where one, all of these, or all of the execution are larger than AWS lets
   *     them be
   */
  public void assign(Map<String, Payload> values) {
    long sum = 0;
    long more = 0;
    for (Map.Entry<String, Payload> variable : values.entrySet()) {
      long bytes = variable.getValue().bytes();
      sum += bytes;
      Payload old = variables.get(variable.getKey());
      more += bytes - (old == null ? 0 : old.bytes());
    }
    if (sum > Payload.LIMIT) {
      throw tooLarge("The variables " + values.keySet(), Payload.LIMIT);
    }
    if (total.bytes + more > LIMIT) {
      throw tooLarge("All variables of the execution", LIMIT);
    }
    total.bytes += more;
    variables.putAll(values);
  }

  private static StateError tooLarge(String what, long limit) {
    return StateError.dataLimitExceeded(
        "%s have a size exceeding the limit of %d bytes.".formatted(what, limit));
  }

  /** Forgets the variables: the run through the graph is over. */
  public void close() {
    variables.values().forEach(value -> total.bytes -= value.bytes());
    variables.clear();
  }
}
