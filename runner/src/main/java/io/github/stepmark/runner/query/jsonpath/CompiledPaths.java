package io.github.stepmark.runner.query.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.JsonValue;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The paths and templates of a machine, each compiled once. */
public final class CompiledPaths {

  private final Map<String, CompiledPath> paths = new ConcurrentHashMap<>();
  private final Map<String, ReferencePath> references = new ConcurrentHashMap<>();
  private final Map<Identity, PayloadTemplate> templates = new ConcurrentHashMap<>();
  private final Map<Identity, JsonNode> literals = new ConcurrentHashMap<>();

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
    Identity key = new Identity(json);
    JsonNode known = literals.get(key);
    return known == null ? literals.computeIfAbsent(key, k -> json.toNode()) : known;
  }

  PayloadTemplate template(JsonValue json) {
    Identity key = new Identity(json);
    PayloadTemplate known = templates.get(key);
    return known == null
        ? templates.computeIfAbsent(key, k -> PayloadTemplate.of(json.toNode()))
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
