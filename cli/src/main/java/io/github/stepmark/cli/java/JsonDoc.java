package io.github.stepmark.cli.java;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.cli.java.Layout.Doc;
import java.util.ArrayList;
import java.util.List;

/** JSON as the value of an annotation's member. */
final class JsonDoc {

  /** Objects and arrays that hold no others stand in one line that is no longer. */
  private static final int SHORT = 72;

  private JsonDoc() {}

  /** A payload template, or another value that JSON has. */
  static Doc of(JsonValue value) {
    JsonNode node = value.toNode();
    String flat = flat(node);
    boolean isPlain = flat.length() <= SHORT && flat.indexOf('"') < 0;
    return node.isContainerNode() && !isPlain
        ? JavaText.json(lines(node, 0, true))
        : JavaText.of(flat);
  }

  /** A value that may be a JSONata expression as a whole, which stands there without quotes. */
  static Doc ofJsonata(JsonValue value) {
    JsonNode node = value.toNode();
    return node.isTextual() && Jsonata.isDelimited(node.textValue())
        ? JavaText.of(node.textValue())
        : of(value);
  }

  /** The text that {@link #of} sets. */
  static String text(JsonValue value) {
    return lines(value.toNode(), 0, true);
  }

  private static String lines(JsonNode node, int indent, boolean isRoot) {
    boolean isFlat =
        !node.isContainerNode()
            || node.isEmpty()
            || holdsNoOther(node)
                && !(isRoot && node.size() > 1)
                && flat(node).length() + indent <= SHORT;
    if (isFlat) {
      return flat(node);
    }
    String pad = "\n" + " ".repeat(indent + 2);
    List<String> parts = new ArrayList<>();
    if (node.isObject()) {
      node.properties()
          .forEach(
              member ->
                  parts.add(
                      quoted(member.getKey())
                          + ": "
                          + lines(member.getValue(), indent + 2, false)));
    } else {
      node.forEach(element -> parts.add(lines(element, indent + 2, false)));
    }
    return (node.isObject() ? "{" : "[")
        + pad
        + String.join("," + pad, parts)
        + "\n"
        + " ".repeat(indent)
        + (node.isObject() ? "}" : "]");
  }

  private static boolean holdsNoOther(JsonNode node) {
    for (JsonNode part : node) {
      if (part.isContainerNode() && !part.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static String flat(JsonNode node) {
    if (!node.isContainerNode()) {
      return Json.compact(node);
    }
    List<String> parts = new ArrayList<>();
    if (node.isObject()) {
      node.properties()
          .forEach(member -> parts.add(quoted(member.getKey()) + ": " + flat(member.getValue())));
      return "{" + String.join(", ", parts) + "}";
    }
    node.forEach(element -> parts.add(flat(element)));
    return "[" + String.join(", ", parts) + "]";
  }

  private static String quoted(String text) {
    return Json.compact(TextNode.valueOf(text));
  }
}
