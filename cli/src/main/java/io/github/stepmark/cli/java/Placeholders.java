package io.github.stepmark.cli.java;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The placeholders of a definition, as a class can have them: of letters and digits. {@code
 * ${Queue.Arn}} becomes {@code ${QueueArn}}, also within a text; a path with a placeholder in it
 * becomes one as a whole; a service's ARN loses that for its partition.
 */
public final class Placeholders {

  private static final Pattern PLAIN = Pattern.compile("\\$\\{[A-Za-z0-9]+}");

  /**
   * As the CDK writes them, and templates that call the partition otherwise. The compiler has an
   * option for another than {@code aws}.
   */
  private static final Pattern SERVICE = Pattern.compile("(arn:\\$\\{[^{}]+}:states:::)([^${]*)");

  private static final Pattern ANY = Pattern.compile("\\$\\{[^{}]+}");

  /** What names data or a service, of which the class has to know all. */
  private static final Pattern NAMING =
      Pattern.compile("\\$(?!\\{).*|arn:([^:]*|\\$\\{[^{}]+}):states:::.*", Pattern.DOTALL);

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Map<String, String> names = new LinkedHashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Set<String> partitions = new LinkedHashSet<>();

  /**
   * The definition with such placeholders.
   *
   * @throws NotImportableException where one is in a name, which a class has to know
   */
  public JsonNode in(JsonNode definition) throws NotImportableException {
    Set<String> names = new LinkedHashSet<>();
    collectNames(definition, "member", names);
    if (!names.isEmpty()) {
      throw new NotImportableException(
          "A class has to know the names that deployment would fill in here: "
              + String.join(", ", names)
              + ". Put in what they stand for, and import that.");
    }
    PLAIN
        .matcher(definition.toString())
        .results()
        .map(found -> found.group().substring(2, found.end() - found.start() - 1))
        .forEach(taken::add);
    return replaced(definition);
  }

  private static void collectNames(JsonNode json, String what, Set<String> names) {
    for (Map.Entry<String, JsonNode> member : json.properties()) {
      String name = member.getKey();
      if (name.contains("${") && !PLAIN.matcher(name).matches()) {
        names.add("the " + what + " '" + name + "'");
      }
      collectNames(member.getValue(), name.equals("States") ? "state" : "member", names);
    }
    if (json.isArray()) {
      json.forEach(element -> collectNames(element, "member", names));
    }
  }

  private JsonNode replaced(JsonNode definition) {
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
                          : replaced(member.getValue())));
      return copy;
    }
    if (definition.isArray()) {
      ArrayNode copy = JSON.arrayNode();
      definition.forEach(element -> copy.add(replaced(element)));
      return copy;
    }
    return definition.isTextual() ? replaced(definition, definition.textValue()) : definition;
  }

  private JsonNode replaced(JsonNode node, String text) {
    if (!text.contains("${") || PLAIN.matcher(text).matches()) {
      return node;
    }
    Matcher service = SERVICE.matcher(text);
    if (service.matches()) {
      partitions.add(service.group(1));
      return TextNode.valueOf("arn:aws:states:::" + service.group(2));
    }
    boolean parts =
        !NAMING.matcher(text).matches() && !ANY.matcher(text).replaceAll("").contains("${");
    return TextNode.valueOf(
        parts
            ? ANY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(plain(found.group())))
            : made(text));
  }

  private String plain(String placeholder) {
    return PLAIN.matcher(placeholder).matches() ? placeholder : made(placeholder);
  }

  private String made(String text) {
    return "${" + names.computeIfAbsent(text, this::name) + "}";
  }

  /**
   * The placeholders of {@code definition}, as {@link #in} gives it, that stand within texts; a
   * class has to name them.
   */
  static Set<String> withinTexts(JsonNode definition) {
    Set<String> within = new LinkedHashSet<>();
    definition.forEach(part -> within.addAll(withinTexts(part)));
    if (definition.isTextual() && !PLAIN.matcher(definition.textValue()).matches()) {
      PLAIN
          .matcher(definition.textValue())
          .results()
          .map(found -> found.group().substring(2, found.group().length() - 1))
          .forEach(within::add);
    }
    return within;
  }

  /** How services' ARNs began that had a placeholder for the partition. */
  public Set<String> partitions() {
    return Set.copyOf(partitions);
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
        : replaced(comment);
  }

  private String name(String text) {
    String joined =
        JavaNames.words(text.replaceAll("[^A-Za-z0-9]", " ")).stream()
            .map(JavaNames::capital)
            .collect(Collectors.joining());
    String start = joined.isEmpty() ? "Text" : joined.substring(0, Math.min(joined.length(), 60));
    String name = start;
    for (int i = 2; !taken.add(name); i++) {
      name = start + i;
    }
    return name;
  }
}
