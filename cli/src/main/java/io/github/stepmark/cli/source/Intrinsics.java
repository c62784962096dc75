package io.github.stepmark.cli.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.stepmark.asl.Pointer;
import java.util.Iterator;
import java.util.Optional;

/**
 * CloudFormation's functions, such as {@code {"Ref": "Table"}}. What they give is known where the
 * template is deployed; until then a placeholder such as <code>${Table}</code> stands for it, as in
 * the definition that AWS SAM makes of such a template.
 */
final class Intrinsics {

  private static final String SUB = "Fn::Sub";
  private static final String JOIN = "Fn::Join";

  private Intrinsics() {}

  /** Whether {@code node} is a call of a function. */
  static boolean is(JsonNode node) {
    return node.isObject() && node.size() == 1 && isFunction(node.fieldNames().next());
  }

  /** A copy of {@code node} with a placeholder for each call in it. */
  static JsonNode placeholders(JsonNode node) {
    if (is(node)) {
      return TextNode.valueOf(placeholder(node));
    }
    if (node.isObject()) {
      ObjectNode copy = JsonNodeFactory.instance.objectNode();
      node.properties().forEach(one -> copy.set(one.getKey(), placeholders(one.getValue())));
      return copy;
    }
    if (node.isArray()) {
      ArrayNode copy = JsonNodeFactory.instance.arrayNode();
      node.forEach(element -> copy.add(placeholders(element)));
      return copy;
    }
    return node;
  }

  /**
   * The text that {@code node} says, as far as the template does: a string, {@code Fn::Sub} of one,
   * {@code Fn::Join} of several; no text where another function gives it.
   */
  static Optional<String> text(JsonNode node) {
    if (node.isTextual()) {
      return Optional.of(node.textValue());
    }
    if (!is(node)) {
      return Optional.empty();
    }
    if (node.has(SUB)) {
      JsonNode sub = node.get(SUB);
      return Optional.ofNullable((sub.isArray() ? sub.path(0) : sub).textValue());
    }
    JsonNode join = node.path(JOIN);
    if (!join.path(0).isTextual() || !join.path(1).isArray()) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    for (Iterator<JsonNode> parts = join.get(1).iterator(); parts.hasNext(); ) {
      text.append(placeholders(parts.next()).asText());
      text.append(parts.hasNext() ? join.get(0).textValue() : "");
    }
    return Optional.of(text.toString());
  }

  /** Where in {@code node} the string stands that {@link #text} is; nowhere for a join. */
  static Optional<String> pointerToText(JsonNode node) {
    if (node.isTextual()) {
      return Optional.of("");
    }
    JsonNode sub = node.path(SUB);
    return sub.isMissingNode()
        ? Optional.empty()
        : Optional.of(Pointer.member("", SUB) + (sub.isArray() ? Pointer.element("", 0) : ""));
  }

  private static boolean isFunction(String member) {
    return member.equals("Ref") || member.startsWith("Fn::");
  }

  private static String placeholder(JsonNode call) {
    if (call.has(SUB)) {
      Optional<String> text = text(call);
      if (text.isPresent()) {
        return text.get();
      }
    }
    String member = call.fieldNames().next();
    JsonNode argument = call.get(member);
    String name = member;
    if (member.equals("Ref") && argument.isTextual()) {
      name = argument.textValue();
    } else if (member.equals("Fn::GetAtt") && argument.isTextual()) {
      name = argument.textValue();
    } else if (member.equals("Fn::GetAtt") && argument.path(0).isTextual()) {
      name = argument.path(0).textValue() + "." + argument.path(1).asText();
    }
    return "${" + name.replaceAll("[^A-Za-z0-9:._-]", "") + "}";
  }
}
