package io.github.stepmark.runner.query.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.runner.query.Environment;
import org.jspecify.annotations.Nullable;

/**
 * Reads paths and fills templates as a state sees them: {@code $} into a value, {@code $$} into the
 * context object, {@code $name} into a variable.
 */
public final class PathReader {

  private final CompiledPaths compiled;
  private final Environment environment;

  /** Reads in {@code environment} what is compiled once for all. */
  public PathReader(CompiledPaths compiled, Environment environment) {
    this.compiled = compiled;
    this.environment = environment;
  }

  /** Reads the same paths in another environment. */
  public PathReader in(Environment other) {
    return new PathReader(compiled, other);
  }

  /** Where it reads. */
  public Environment environment() {
    return environment;
  }

  /** What {@code path} selects, {@code root} being what a single {@code $} stands for. */
  JsonNode read(String path, JsonNode root) throws NoSuchValue {
    return read(compiled.path(path), root);
  }

  JsonNode read(CompiledPath path, JsonNode root) throws NoSuchValue {
    JsonNode from = rootOf(path, root);
    if (from == null) {
      throw new NoSuchValue("The variable '$%s' has no value".formatted(path.variable()));
    }
    return path.read(from);
  }

  /** The value that {@code path} is looked up in; {@code root} where it has none. */
  JsonNode rootOf(String path, JsonNode root) {
    JsonNode from = rootOf(compiled.path(path), root);
    return from == null ? root : from;
  }

  private @Nullable JsonNode rootOf(CompiledPath path, JsonNode root) {
    if (path.variable() != null) {
      return environment.variable(path.variable());
    }
    return path.context() ? environment.context() : root;
  }

  ReferencePath reference(String path) {
    return compiled.reference(path);
  }

  /** A value that stands in the machine as it is. */
  public JsonNode literal(JsonValue json) {
    return compiled.literal(json);
  }

  JsonNode fill(JsonValue template, JsonNode input) {
    return compiled.template(template).fill(this, input);
  }
}
