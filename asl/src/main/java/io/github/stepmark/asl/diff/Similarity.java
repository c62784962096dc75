package io.github.stepmark.asl.diff;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the states that are called otherwise: of one type, and alike in what they do. */
final class Similarity {

  /** Below it two states are two states: one is removed, the other added. */
  private static final double ALIKE = 0.6;

  /** More pairs than this are not looked at: then the definition is another one. */
  private static final int MOST_PAIRS = 250_000;

  private record Pair(String before, String after, double likeness) {}

  private Similarity() {}

  /** The new names of those states of {@code before} that are in {@code after} by another one. */
  static Map<String, String> renamed(JsonNode before, JsonNode after) {
    List<String> gone = missing(before, after);
    List<String> come = missing(after, before);
    Map<String, String> renamed = new LinkedHashMap<>();
    if ((long) gone.size() * come.size() > MOST_PAIRS) {
      return renamed;
    }
    List<Pair> pairs = new ArrayList<>();
    for (String one : gone) {
      for (String other : come) {
        double likeness = likeness(one, before.get(one), other, after.get(other));
        if (likeness >= ALIKE) {
          pairs.add(new Pair(one, other, likeness));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
    for (Pair pair : pairs) {
      if (!renamed.containsKey(pair.before()) && !renamed.containsValue(pair.after())) {
        renamed.put(pair.before(), pair.after());
      }
    }
    return renamed;
  }

  private static List<String> missing(JsonNode states, JsonNode others) {
    List<String> missing = new ArrayList<>();
    for (Map.Entry<String, JsonNode> state : states.properties()) {
      if (!others.has(state.getKey())) {
        missing.add(state.getKey());
      }
    }
    return missing;
  }

  /** What they do counts most, then what they are called, then where they lead. */
  private static double likeness(String one, JsonNode before, String other, JsonNode after) {
    if (!before.path("Type").equals(after.path("Type"))) {
      return 0;
    }
    Set<String> fields = new HashSet<>();
    for (JsonNode state : List.of(before, after)) {
      state.properties().forEach(field -> fields.add(field.getKey()));
    }
    fields.removeAll(Set.of("Type", "Next", "End", "Default"));
    double same = 0;
    for (String field : fields) {
      same += likeness(before.path(field), after.path(field));
    }
    double work = fields.isEmpty() ? 0.5 : same / fields.size();
    boolean leads =
        before.path("Next").equals(after.path("Next")) && before.has("End") == after.has("End");
    return 0.6 * work + 0.25 * likeness(one, other) + (leads ? 0.15 : 0);
  }

  private static double likeness(JsonNode one, JsonNode other) {
    if (one.isTextual() && other.isTextual()) {
      return likeness(one.asText(), other.asText());
    }
    return Meaning.same(one, other) ? 1 : 0;
  }

  /** How many pairs of letters two texts share: 1 of equal ones, 0 of those that share none. */
  private static double likeness(String one, String other) {
    if (one.equals(other)) {
      return 1;
    }
    List<String> ours = pairs(one);
    List<String> theirs = pairs(other);
    double all = ours.size() + theirs.size();
    int shared = 0;
    for (String pair : ours) {
      if (theirs.remove(pair)) {
        shared++;
      }
    }
    return all == 0 ? 0 : 2 * shared / all;
  }

  private static List<String> pairs(String text) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i + 1 < Math.min(text.length(), 1000); i++) {
      pairs.add(text.substring(i, i + 2));
    }
    return pairs;
  }
}
