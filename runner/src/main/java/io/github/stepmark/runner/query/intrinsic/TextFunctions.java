package io.github.stepmark.runner.query.intrinsic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.stepmark.asl.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** {@code States.Format} and {@code States.StringSplit}. */
final class TextFunctions {

  private TextFunctions() {}

  /** The template with its <code>{}</code> filled; a backslash keeps a brace as it is. */
  static String format(Arguments given) throws IntrinsicFailure {
    String template = given.text(0);
    StringBuilder filled = new StringBuilder();
    int next = 1;
    for (int i = 0; i < template.length(); i++) {
      char c = template.charAt(i);
      if (c == '\\' && i + 1 < template.length() && "{}\\".indexOf(template.charAt(i + 1)) >= 0) {
        i++;
        filled.append(template.charAt(i));
      } else if (template.startsWith("{}", i)) {
        i++;
        if (next < given.count()) {
          filled.append(shown(given.value(next)));
        }
        next++;
      } else {
        filled.append(c);
      }
    }
    if (next != given.count()) {
      throw given.failure("number of arguments do not match the occurrences of {}.");
    }
    return filled.toString();
  }

  /** Arrays and objects are shown as Java shows collections, which is what AWS does. */
  static String shown(JsonNode value) {
    if (value.isTextual()) {
      return value.asText();
    }
    List<String> parts = new ArrayList<>();
    if (value.isObject()) {
      value.properties().forEach(m -> parts.add(m.getKey() + "=" + shown(m.getValue())));
      return "{" + String.join(", ", parts) + "}";
    }
    if (value.isArray()) {
      value.forEach(element -> parts.add(shown(element)));
      return "[" + String.join(", ", parts) + "]";
    }
    return Json.compact(value);
  }

  /** The parts between any of the characters of the second argument; empty ones are dropped. */
  static JsonNode split(Arguments given) throws IntrinsicFailure {
    ArrayNode parts = JsonNodeFactory.instance.arrayNode();
    StringTokenizer tokens = new StringTokenizer(given.text(0), given.text(1));
    while (tokens.hasMoreTokens()) {
      parts.add(tokens.nextToken());
    }
    return parts;
  }
}
