package io.github.stepmark.cli.java;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.StateGraph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What paths read of what a state puts somewhere, and what they take it for. */
final class Uses {

  /** In the place of a type: somebody asks whether it is there. */
  private static final String ABSENT = "absent";

  private static final Pattern FIRST = Pattern.compile("\\$\\.([A-Za-z_][A-Za-z0-9_]*)");

  private static final String NAME =
      "(?:\\.(?<name>[A-Za-z_][A-Za-z0-9_]*)|\\['(?<quoted>[^'\\\\]+)'])";
  private static final Pattern WHAT_FOLLOWS =
      Pattern.compile("(?<index>\\[[0-9*])|(?<deeper>[.\\[])");

  private final JsonNode definition;

  /**
   * @param definition the whole of it, as JSON
   */
  Uses(JsonNode definition) {
    this.definition = definition;
  }

  /**
   * The members of what {@code state} puts at {@code place}, with the Java types that they are
   * taken for.
   *
   * @param pointer that of the graph
   */
  Map<String, String> ofResult(StateGraph graph, String pointer, String state, String place) {
    Map<String, String> members = read(graph, pointer, state, reading(place));
    if (place.equals("$")) {
      for (String reader : reachedFrom(graph, pointer, state)) {
        Matcher put = FIRST.matcher(at(pointer, reader).path("ResultPath").asText());
        if (put.lookingAt()) {
          members.remove(put.group(1));
        }
      }
    }
    return members;
  }

  /** What all of it is taken for: {@code Object} if nothing says. */
  String ofWhole(StateGraph graph, String pointer, String state, String place) {
    Pattern whole =
        Pattern.compile("(?<![$\\w])(?<name>" + Pattern.quote(place) + ")(?<quoted>)(?![\\w.\\[])");
    return read(graph, pointer, state, whole).getOrDefault(place, "Object");
  }

  private Map<String, String> read(StateGraph graph, String pointer, String state, Pattern read) {
    Map<String, Set<String>> found = new LinkedHashMap<>();
    for (String reader : reachedFrom(graph, pointer, state)) {
      collect(at(pointer, reader), "", read, found);
    }
    return types(found);
  }

  private JsonNode at(String pointer, String state) {
    return definition.at(pointer + "/States").get(state);
  }

  /** The members of {@code place} that {@code json} reads. */
  static Map<String, String> in(JsonNode json, String place) {
    Map<String, Set<String>> found = new LinkedHashMap<>();
    collect(json, "", reading(place), found);
    return types(found);
  }

  private static Pattern reading(String place) {
    return Pattern.compile("(?<![$\\w])" + Pattern.quote(place) + NAME);
  }

  private static Map<String, String> types(Map<String, Set<String>> found) {
    Map<String, String> types = new LinkedHashMap<>();
    found.forEach(
        (name, all) -> {
          all.remove("Object");
          if (all.equals(Set.of("int", "double"))) {
            all.remove("int");
          }
          boolean mayBeAbsent = all.remove(ABSENT);
          String type = all.size() == 1 ? all.iterator().next() : "Object";
          types.put(name, mayBeAbsent ? "Optional<" + boxed(type) + ">" : type);
        });
    return types;
  }

  private static String boxed(String type) {
    return switch (type) {
      case "int" -> "Integer";
      case "double" -> "Double";
      case "boolean" -> "Boolean";
      default -> type;
    };
  }

  private static void collect(
      JsonNode json, String field, Pattern read, Map<String, Set<String>> found) {
    if (json.isObject()) {
      for (Map.Entry<String, JsonNode> member : json.properties()) {
        if (!member.getKey().equals("ResultPath")) {
          collect(member.getValue(), member.getKey(), read, found);
        }
      }
      Matcher compared = read.matcher(json.path("Variable").asText());
      if (compared.matches()) {
        note(found, compared, compared(json));
      }
    } else if (json.isArray()) {
      json.forEach(element -> collect(element, field, read, found));
    } else if (json.isTextual()) {
      String text = json.textValue();
      Matcher matcher = read.matcher(text);
      while (matcher.find()) {
        Matcher next = WHAT_FOLLOWS.matcher(text).region(matcher.end(), text.length());
        note(
            found,
            matcher,
            !next.lookingAt()
                ? takenBy(field)
                : next.group("index") != null ? "List<Object>" : "Map<String, Object>");
      }
    }
  }

  private static String takenBy(String field) {
    return switch (field) {
      case "ItemsPath" -> "List<Object>";
      case "SecondsPath", "TimeoutSecondsPath", "HeartbeatSecondsPath" -> "int";
      case "TimestampPath" -> "Instant";
      default -> "Object";
    };
  }

  private static void note(Map<String, Set<String>> found, Matcher read, String type) {
    String name = read.group("name") == null ? read.group("quoted") : read.group("name");
    found.computeIfAbsent(name, key -> new TreeSet<>()).add(type);
  }

  private static String compared(JsonNode rule) {
    for (Map.Entry<String, JsonNode> member : rule.properties()) {
      String operator = member.getKey();
      if (operator.endsWith("Path")) {
        continue;
      }
      if (operator.equals("IsPresent")) {
        return ABSENT;
      }
      if (operator.startsWith("String")) {
        return "String";
      }
      if (operator.startsWith("Boolean")) {
        return "boolean";
      }
      if (operator.startsWith("Timestamp")) {
        return "Instant";
      }
      if (operator.startsWith("Numeric")) {
        return member.getValue().isIntegralNumber() ? "int" : "double";
      }
    }
    return "Object";
  }

  /** The states that come after {@code state}, itself only by a loop. */
  private List<String> reachedFrom(StateGraph graph, String pointer, String state) {
    List<String> reached = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Deque<String> left = new ArrayDeque<>(targets(pointer, state));
    while (!left.isEmpty()) {
      String next = left.poll();
      if (graph.states().containsKey(next) && seen.add(next)) {
        reached.add(next);
        left.addAll(targets(pointer, next));
      }
    }
    return reached;
  }

  /** Without its catchers' where they hand on something else. */
  private List<String> targets(String pointer, String state) {
    JsonNode json = at(pointer, state);
    List<String> targets = new ArrayList<>();
    targets.add(json.path("Next").asText());
    targets.add(json.path("Default").asText());
    json.path("Choices").forEach(rule -> targets.add(rule.path("Next").asText()));
    for (JsonNode catcher : json.path("Catch")) {
      if (catcher.path("ResultPath").isTextual()) {
        targets.add(catcher.path("Next").asText());
      }
    }
    return targets;
  }
}
