package io.github.stepmark.runner;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The variables of one run through a graph (specification, "Variables"): a branch and an iteration
 * each have a scope of their own, whose states read the outer ones as well.
 */
final class Scope {

  private final @Nullable Scope outer;
  private final Map<String, JsonNode> variables = new LinkedHashMap<>();

  private Scope(@Nullable Scope outer) {
    this.outer = outer;
  }

  /** The scope of an execution, in which nothing is assigned yet. */
  static Scope outermost() {
    return new Scope(null);
  }

  /** A scope in this one. */
  Scope inner() {
    return new Scope(this);
  }

  /** The variable's value; null where it has not been assigned. */
  @Nullable JsonNode get(String name) {
    JsonNode value = variables.get(name);
    return value != null || outer == null ? value : outer.get(name);
  }

  void assign(Map<String, JsonNode> values) {
    variables.putAll(values);
  }

  /** All that can be read here. */
  Map<String, JsonNode> visible() {
    Map<String, JsonNode> visible = outer == null ? new LinkedHashMap<>() : outer.visible();
    visible.putAll(variables);
    return visible;
  }
}
