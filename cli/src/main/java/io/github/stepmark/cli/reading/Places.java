package io.github.stepmark.cli.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands in a definition where a result is read. */
final class Places {

  private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_-]*|'[^']+'|`[^`]+`");

  /** Fields that take whole numbers, or paths to them. */
  private static final Pattern WHOLE =
      Pattern.compile(".*/(Seconds|TimeoutSeconds|HeartbeatSeconds|Max\\w+)(Path)?");

  private static final Pattern TIME = Pattern.compile(".*/Timestamp(Path)?");
  private static final Pattern ITEMS = Pattern.compile(".*/(ItemsPath|Items)");

  private final JsonNode definition;

  Places(JsonNode definition) {
    this.definition = definition;
  }

  /** The pointer of the choice rule that has a field; the field's own where there is none. */
  String ofRule(String pointer) {
    int parent = pointer.lastIndexOf('/');
    String around = parent < 0 ? "" : pointer.substring(0, parent);
    return definition.at(around).has("Variable") ? around : pointer;
  }

  /** All names that the texts at {@code pointers} have, whatever they are of. */
  Set<String> names(Collection<String> pointers) {
    Set<String> names = new LinkedHashSet<>();
    pointers.forEach(pointer -> collect(definition.at(pointer), names));
    return names;
  }

  private static void collect(JsonNode json, Set<String> names) {
    if (json.isTextual() && json.textValue().indexOf('$') >= 0) {
      Matcher matcher = NAME.matcher(json.textValue());
      while (matcher.find()) {
        names.add(matcher.group().replaceAll("^['`]|['`]$", ""));
        if (matcher.group().indexOf('-')
            > 0) { // what is one name in JSONPath is several in JSONata
          names.addAll(List.of(matcher.group().replaceAll("['`]", "").split("-")));
        }
      }
    }
    json.forEach(part -> collect(part, names));
  }

  /** Whether it is a time that is asked for. */
  boolean takeTimes(Collection<String> pointers) {
    return pointers.stream().anyMatch(pointer -> TIME.matcher(pointer).matches())
        || comparisons(pointers).anyMatch(one -> one.getKey().startsWith("Timestamp"));
  }

  /** Whether it is a whole number. */
  boolean takeWholeNumbers(Collection<String> pointers) {
    List<JsonNode> compared =
        comparisons(pointers)
            .filter(one -> one.getKey().startsWith("Numeric") && one.getValue().isNumber())
            .<JsonNode>map(Map.Entry::getValue)
            .toList();
    return compared.isEmpty()
        ? takeSeconds(pointers)
        : compared.stream().allMatch(JsonNode::isIntegralNumber);
  }

  /** Whether it is a field for whole numbers, which takes them as texts, too. */
  boolean takeSeconds(Collection<String> pointers) {
    return pointers.stream().anyMatch(pointer -> WHOLE.matcher(pointer).matches());
  }

  /** Whether a Map goes over them. */
  boolean takeItems(Collection<String> pointers) {
    return pointers.stream().anyMatch(pointer -> ITEMS.matcher(pointer).matches());
  }

  private Stream<Map.Entry<String, JsonNode>> comparisons(Collection<String> pointers) {
    return pointers.stream()
        .map(definition::at)
        .filter(rule -> rule.has("Variable"))
        .flatMap(rule -> rule.properties().stream());
  }
}
