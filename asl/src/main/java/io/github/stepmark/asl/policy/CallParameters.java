package io.github.stepmark.asl.policy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.JsonValue;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a service is called with: {@code Parameters} or {@code Arguments}, or any object in them.
 *
 * @param node {@code null} where it is computed as a whole, as a state's input is
 * @param jsonata whether a text may be an expression
 */
record CallParameters(@Nullable JsonNode node, boolean jsonata) {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Za-z0-9]+)}");

  /** Those of {@code parameters}; the other one is that of the other query language. */
  static CallParameters of(@Nullable JsonValue parameters, @Nullable JsonValue arguments) {
    JsonValue said = arguments == null ? parameters : arguments;
    return new CallParameters(said == null ? null : said.toNode(), arguments != null);
  }

  /** The name of the placeholder that {@code text} is; empty where it is none. */
  static Optional<String> placeholder(String text) {
    Matcher matcher = PLACEHOLDER.matcher(text);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** Whether none is written, but all are computed as a whole. */
  boolean isComputed() {
    return node == null || node.isTextual();
  }

  /** The parameter {@code path}, the names in it separated by dots. */
  Value at(String path) {
    JsonNode at = node;
    for (String name : path.split("[.]")) {
      if (at == null || !at.isObject() || at.has(name + ".$")) {
        return at != null && at.isNull() ? new Value.Absent() : new Value.Computed();
      }
      at = at.get(name);
      if (at == null) {
        return new Value.Absent();
      }
    }
    return value(at);
  }

  private Value value(JsonNode node) {
    if (!node.isValueNode()) {
      return new Value.Computed();
    }
    String text = node.asText();
    Optional<String> placeholder = placeholder(text);
    if (placeholder.isPresent()) {
      return new Value.Filled(placeholder.get());
    }
    return jsonata && text.startsWith("{%") ? new Value.Computed() : new Value.Written(text);
  }
}
