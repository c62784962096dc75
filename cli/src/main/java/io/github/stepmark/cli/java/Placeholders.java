package io.github.stepmark.cli.java;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.stepmark.asl.Placeholder;
import io.github.stepmark.asl.Pointer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The placeholders of a definition, as a class can have them. {@code ${AWS::Region}} becomes {@code
 * ${AWSRegion}}, also within a text; a path with a placeholder in it becomes one as a whole; a
 * service's ARN loses that for its partition where the class could not name it.
 */
public final class Placeholders {

  /**
   * As the CDK writes them, and templates that call the partition otherwise. The compiler has an
   * option for another than {@code aws}.
   */
  private static final Pattern SERVICE = Pattern.compile("(arn:(\\$\\{[^{}]+}):states:::)([^${]*)");

  private static final Pattern ANY = Pattern.compile("\\$\\{[^{}]+}");

  /** What names data or a service, of which the class has to know all. */
  private static final Pattern NAMING =
      Pattern.compile("\\$(?!\\{).*|arn:([^:]*|\\$\\{[^{}]+}):states:::.*", Pattern.DOTALL);

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Map<String, String> names = new LinkedHashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Set<String> partitions = new LinkedHashSet<>();
  private final boolean handlers;

  /**
   * @param handlers whether calls of functions become methods with a body; the ARN by which those
   *     are called is the compiler's
   */
  public Placeholders(boolean handlers) {
    this.handlers = handlers;
  }

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
    taken.addAll(Placeholder.names(definition.toString()));
    return replaced(definition, "");
  }

  private static void collectNames(JsonNode json, String what, Set<String> names) {
    for (Map.Entry<String, JsonNode> member : json.properties()) {
      String name = member.getKey();
      if (name.contains("${") && !Placeholder.is(name)) {
        names.add("the " + what + " '" + name + "'");
      }
      collectNames(member.getValue(), name.equals("States") ? "state" : "member", names);
    }
    if (json.isArray()) {
      json.forEach(element -> collectNames(element, "member", names));
    }
  }

  private JsonNode replaced(JsonNode part, String pointer) {
    if (part.isObject()) {
      ObjectNode copy = JSON.objectNode();
      for (Map.Entry<String, JsonNode> member : part.properties()) {
        String at = Pointer.member(pointer, member.getKey());
        copy.set(member.getKey(), replaced(member.getValue(), at));
      }
      return copy;
    }
    if (part.isArray()) {
      ArrayNode copy = JSON.arrayNode();
      for (JsonNode element : part) {
        copy.add(replaced(element, Pointer.element(pointer, copy.size())));
      }
      return copy;
    }
    if (!part.isTextual()) {
      return part;
    }
    String text = part.textValue();
    return TextNode.valueOf(Pointer.isComment(pointer) ? harmless(text) : replaced(text));
  }

  private String replaced(String text) {
    if (!text.contains("${") || Placeholder.is(text)) {
      return text;
    }
    Matcher service = SERVICE.matcher(text);
    if (service.matches()) {
      if (Placeholder.is(service.group(2)) && !handlers) {
        return text;
      }
      partitions.add(service.group(1));
      return "arn:aws:states:::" + service.group(3);
    }
    boolean parts =
        !NAMING.matcher(text).matches() && !ANY.matcher(text).replaceAll("").contains("${");
    return parts
        ? ANY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(plain(found.group())))
        : made(text);
  }

  private String plain(String placeholder) {
    return Placeholder.is(placeholder) ? placeholder : made(placeholder);
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
    if (definition.isTextual() && !Placeholder.is(definition.textValue())) {
      within.addAll(Placeholder.names(definition.textValue()));
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
  private static String harmless(String comment) {
    return comment.replace("${", "$ {");
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
