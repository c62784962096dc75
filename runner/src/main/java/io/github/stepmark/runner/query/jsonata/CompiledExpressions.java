package io.github.stepmark.runner.query.jsonata;

import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.runner.query.PerValue;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The expressions of a machine and the values that they stand in, each parsed once. */
public final class CompiledExpressions {

  private final Map<String, CompiledExpression> expressions = new ConcurrentHashMap<>();
  private final PerValue<FieldTemplate> templates =
      new PerValue<>(json -> FieldTemplate.of(json.toNode()));

  CompiledExpression expression(String string) {
    CompiledExpression known = expressions.get(string);
    return known == null ? expressions.computeIfAbsent(string, CompiledExpression::of) : known;
  }

  FieldTemplate template(JsonValue json) {
    return templates.get(json);
  }
}
