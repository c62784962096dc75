package io.github.stepmark.runner.differential;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A place in a value.
 *
 * @param path a reference path to it
 * @param value what is there
 */
record Place(String path, JsonNode value) {

  private static final int DEEPEST = 4;

  /** All places in {@code root}, itself first. */
  static List<Place> in(JsonNode root) {
    List<Place> places = new ArrayList<>();
    collect(new Place("$", root), DEEPEST, places);
    return places;
  }

  static List<Place> in(JsonNode root, Predicate<JsonNode> wanted) {
    return in(root).stream().filter(place -> wanted.test(place.value())).toList();
  }

  private static void collect(Place place, int depth, List<Place> places) {
    places.add(place);
    if (depth == 0) {
      return;
    }
    JsonNode value = place.value();
    value
        .properties()
        .forEach(
            member ->
                collect(
                    new Place(place.path + step(member.getKey()), member.getValue()),
                    depth - 1,
                    places));
    if (value.isArray()) {
      for (int i = 0; i < Math.min(value.size(), 3); i++) {
        collect(new Place("%s[%d]".formatted(place.path, i), value.get(i)), depth - 1, places);
      }
    }
  }

  private static String step(String name) {
    return name.matches("\\w+") ? "." + name : "['%s']".formatted(name);
  }
}
