package io.github.stepmark.runner.query.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.runner.query.PerValue;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The paths and templates of a machine, each compiled once. */
public final class CompiledPaths {

  private final Map<String, CompiledPath> paths = new ConcurrentHashMap<>();
  private final Map<String, ReferencePath> references = new ConcurrentHashMap<>();
  private final PerValue<JsonNode> literals = new PerValue<>(JsonValue::toNode);
  private final PerValue<PayloadTemplate> templates =
      new PerValue<>(json -> PayloadTemplate.of(json.toNode()));

  CompiledPath path(String text) {
    CompiledPath known = paths.get(text);
    return known == null ? paths.computeIfAbsent(text, CompiledPath::of) : known;
  }

  ReferencePath reference(String text) {
    ReferencePath known = references.get(text);
    return known == null ? references.computeIfAbsent(text, ReferencePath::of) : known;
  }

  /** The node of a value that stands in the machine, which nobody may change. */
  JsonNode literal(JsonValue json) {
    return literals.get(json);
  }

  PayloadTemplate template(JsonValue json) {
    return templates.get(json);
  }
}
