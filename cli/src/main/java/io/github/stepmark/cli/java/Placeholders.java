package io.github.stepmark.cli.java;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The placeholders of a definition, as a class can have them: a whole text, of letters and digits.
 * {@code ${Queue.Arn}} becomes {@code ${QueueArn}}, and a text with a placeholder in it one as a
 * whole.
 */
public final class Placeholders {

  private static final Pattern PLAIN = Pattern.compile("\\$\\{[A-Za-z0-9]+}");
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Map<String, String> names = new LinkedHashMap<>();

  /** The definition with such placeholders. */
  public JsonNode in(JsonNode definition) {
    if (definition.isObject()) {
      ObjectNode copy = JSON.objectNode();
      definition
          .properties()
          .forEach(
              member ->
                  copy.set(
                      member.getKey(),
                      member.getKey().equals("Comment")
                          ? harmless(member.getValue())
                          : in(member.getValue())));
      return copy;
    }
    if (definition.isArray()) {
      ArrayNode copy = JSON.arrayNode();
      definition.forEach(element -> copy.add(in(element)));
      return copy;
    }
    String text = definition.isTextual() ? definition.textValue() : "";
    return text.contains("${") && !PLAIN.matcher(text).matches()
        ? TextNode.valueOf("${" + names.computeIfAbsent(text, this::name) + "}")
        : definition;
  }

  /** The texts that placeholders were made for, by the placeholders' names. */
  public Map<String, String> made() {
    Map<String, String> made = new LinkedHashMap<>();
    names.forEach((text, name) -> made.put(name, text));
    return made;
  }

  /** Deployment tools would fill in what stands in a comment, too. */
  private JsonNode harmless(JsonNode comment) {
    return comment.isTextual()
        ? TextNode.valueOf(comment.textValue().replace("${", "$ {"))
        : in(comment);
  }

  private String name(String text) {
    String joined =
        JavaNames.words(text.replaceAll("[^A-Za-z0-9]", " ")).stream()
            .map(JavaNames::capital)
            .collect(Collectors.joining());
    String start = joined.isEmpty() ? "Text" : joined.substring(0, Math.min(joined.length(), 60));
    String name = start;
    for (int i = 2; names.containsValue(name); i++) {
      name = start + i;
    }
    return name;
  }
}
