package io.github.stepmark.runner.query.jsonata;

import io.github.stepmark.asl.JsonValue;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The expressions of a machine and the values that they stand in, each parsed once. */
public final class CompiledExpressions {

  private final Map<String, CompiledExpression> expressions = new ConcurrentHashMap<>();
  private final Map<Identity, FieldTemplate> templates = new ConcurrentHashMap<>();

  CompiledExpression expression(String string) {
    CompiledExpression known = expressions.get(string);
    return known == null ? expressions.computeIfAbsent(string, CompiledExpression::of) : known;
  }

  FieldTemplate template(JsonValue json) {
    Identity key = new Identity(json);
    FieldTemplate known = templates.get(key);
    return known == null
        ? templates.computeIfAbsent(key, k -> FieldTemplate.of(json.toNode()))
        : known;
  }

  /** A template by its place in the machine: to compare templates takes as long as to fill them. */
  private record Identity(JsonValue json) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Identity that && that.json == json;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(json);
    }
  }
}
