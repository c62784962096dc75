package io.github.stepmark.asl.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.Pointer;
import io.github.stepmark.asl.StateParts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A field of a state, a catcher or a choice rule that may be any JSON, and where it stands. */
record PlacedJson(String field, String pointer, JsonNode node) {

  /** All such fields of the state at {@code state}. */
  static List<PlacedJson> all(StateParts parts, String state) {
    List<PlacedJson> all = new ArrayList<>();
    parts
        .json()
        .forEach(
            (field, value) -> {
              int name = field.lastIndexOf('/') + 1;
              all.add(new PlacedJson(field.substring(name), state + "/" + field, value.toNode()));
            });
    for (int i = 0; i < parts.catchers().size(); i++) {
      String at = Pointer.element(state + "/Catch", i);
      add("Output", at, parts.catchers().get(i).output(), all);
      add("Assign", at, parts.catchers().get(i).assign(), all);
    }
    for (int i = 0; i < parts.rules().size(); i++) {
      String at = Pointer.element(state + "/Choices", i);
      add("Output", at, parts.rules().get(i).output(), all);
      add("Assign", at, parts.rules().get(i).assign(), all);
    }
    return all;
  }

  private static void add(
      String field, String parent, @Nullable JsonValue value, List<PlacedJson> all) {
    if (value != null) {
      all.add(new PlacedJson(field, Pointer.member(parent, field), value.toNode()));
    }
  }
}
