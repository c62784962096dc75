package io.github.stepmark.runner.query.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.stepmark.asl.InputOutput;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.NullablePath;
import io.github.stepmark.runner.query.QueryException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The data flow of a JSONPath state: InputPath, Parameters, the work, ResultSelector, ResultPath
 * into the raw input, OutputPath (specification, "Input and Output Processing").
 */
public final class DataFlow {

  private final PathReader paths;

  /** The fields' paths are read by {@code paths}. */
  public DataFlow(PathReader paths) {
    this.paths = paths;
  }

  /** What the state works on: {@code raw} through {@code InputPath}. */
  public JsonNode input(InputOutput fields, JsonNode raw) {
    return saw("afterInputPath", select(fields.inputPath(), raw));
  }

  /** What the state's work is called with: {@link #input} through {@code Parameters}. */
  public JsonNode parameters(InputOutput fields, JsonNode raw) {
    return saw("afterParameters", fill(fields.parameters(), input(fields, raw)));
  }

  /** The state's output from the {@code result} of its work. */
  public JsonNode output(InputOutput fields, JsonNode raw, JsonNode result) {
    JsonNode selected = saw("afterResultSelector", fill(fields.resultSelector(), result));
    return leave(fields, saw("afterResultPath", place(fields.resultPath(), raw, selected)));
  }

  /**
   * The variables that an {@code Assign} sets.
   *
   * @param result what {@code $} stands for in it
   */
  public Map<String, JsonNode> assigned(@Nullable JsonValue assign, JsonNode result) {
    Map<String, JsonNode> assigned = new LinkedHashMap<>();
    if (assign != null) {
      paths.fill(assign, result).properties().forEach(v -> assigned.put(v.getKey(), v.getValue()));
    }
    return assigned;
  }

  /** What goes on to the next state: {@code data} through {@code OutputPath}. */
  public JsonNode leave(InputOutput fields, JsonNode data) {
    return select(fields.outputPath(), data);
  }

  /** {@code raw} with {@code result} where a {@code ResultPath} wants it. */
  public JsonNode place(@Nullable NullablePath resultPath, JsonNode raw, JsonNode result) {
    if (resultPath == null) {
      return result;
    }
    String path = resultPath.text();
    return path == null ? raw : paths.reference(path).put(raw, result);
  }

  /** {@code template} filled from {@code input}, or {@code input} where there is none. */
  public JsonNode fill(@Nullable JsonValue template, JsonNode input) {
    return template == null ? input : paths.fill(template, input);
  }

  private JsonNode saw(String step, JsonNode data) {
    paths.environment().inspection().saw(step, data);
    return data;
  }

  private JsonNode select(@Nullable NullablePath selector, JsonNode root) {
    if (selector == null) {
      return root;
    }
    String path = selector.text();
    return path == null ? JsonNodeFactory.instance.objectNode() : select(path, root);
  }

  /** What {@code path} selects, {@code root} being what {@code $} stands for. */
  public JsonNode select(String path, JsonNode root) {
    try {
      return paths.read(path, root);
    } catch (NoSuchValue e) {
      throw QueryException.runtime("Invalid path '%s' : %s".formatted(path, e.reason()));
    }
  }
}
