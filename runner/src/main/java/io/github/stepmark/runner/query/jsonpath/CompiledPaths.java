package io.github.stepmark.runner.query.jsonpath;

import io.github.stepmark.asl.JsonValue;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The paths and templates of a machine, each compiled once. */
public final class CompiledPaths {

  private final Map<String, CompiledPath> paths = new ConcurrentHashMap<>();
  private final Map<Identity, PayloadTemplate> templates = new ConcurrentHashMap<>();

  CompiledPath path(String text) {
    CompiledPath known = paths.get(text);
    return known == null ? paths.computeIfAbsent(text, CompiledPath::of) : known;
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
