package io.github.stepmark.runner.query.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.asl.Json;
import io.github.stepmark.runner.query.QueryException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A path to a single place, which a value can be put at (specification, "Reference Paths"): {@code
 * $.a.b}, {@code $['a']}, {@code $.a[0]}.
 */
final class ReferencePath {

  private static final Pattern STEP =
      Pattern.compile(
          "\\.((?:[^.\\[\\]\\\\]|\\\\.)+)|\\['([^']*)'\\]|\\[\"([^\"]*)\"\\]|\\[(\\d{1,9})\\]");

  private final String text;
  private final List<Step> steps;

  private ReferencePath(String text, List<Step> steps) {
    this.text = text;
    this.steps = steps;
  }

  /** A member's name, or an element's index where the name is null. */
  private record Step(@Nullable String name, int index) {}

  /** Reads {@code text}. */
  static ReferencePath of(String text) {
    if (!text.startsWith("$")) {
      throw QueryException.runtime("Reference path '%s' didn't start with '$'".formatted(text));
    }
    List<Step> steps = new ArrayList<>();
    Matcher matcher = STEP.matcher(text);
    int at = 1;
    while (at < text.length()) {
      if (!matcher.find(at) || matcher.start() != at) {
        throw QueryException.runtime("'%s' is not a reference path".formatted(text));
      }
      steps.add(step(matcher));
      at = matcher.end();
    }
    return new ReferencePath(text, steps);
  }

  private static Step step(Matcher matcher) {
    if (matcher.group(1) != null) {
      return new Step(matcher.group(1).replaceAll("\\\\(.)", "$1"), -1);
    }
    String quoted = matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
    return quoted != null
        ? new Step(quoted, -1)
        : new Step(null, Integer.parseInt(matcher.group(4)));
  }

  /** {@code root} with {@code value} at this place; {@code root} itself stays as it is. */
  JsonNode put(JsonNode root, JsonNode value) {
    return put(root, 0, value, root);
  }

  private JsonNode put(@Nullable JsonNode old, int depth, JsonNode value, JsonNode root) {
    if (depth == steps.size()) {
      return value;
    }
    Step step = steps.get(depth);
    if (step.name() != null) {
      if (old != null && !old.isObject()) {
        throw cannotApply(root);
      }
      // Members are shared with the old value: nobody changes a payload's nodes.
      ObjectNode copy = JsonNodeFactory.instance.objectNode();
      JsonNode inner = null;
      if (old != null) {
        old.properties().forEach(member -> copy.set(member.getKey(), member.getValue()));
        inner = old.get(step.name());
      }
      copy.set(step.name(), put(inner, depth + 1, value, root));
      return copy;
    }
    if (old == null || !old.isArray() || step.index() >= old.size()) {
      throw cannotApply(root);
    }
    ArrayNode copy = JsonNodeFactory.instance.arrayNode(old.size());
    old.forEach(copy::add);
    copy.set(step.index(), put(old.get(step.index()), depth + 1, value, root));
    return copy;
  }

  private QueryException cannotApply(JsonNode root) {
    return QueryException.runtime(
        "Unable to apply ReferencePath %s to input %s".formatted(text, Json.compact(root)));
  }
}
