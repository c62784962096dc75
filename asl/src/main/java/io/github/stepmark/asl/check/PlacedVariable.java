package io.github.stepmark.asl.check;

import io.github.stepmark.asl.Pointer;
import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.asl.check.Walk.PlacedState;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A variable that a state, one of its catchers or one of its choice rules assigns. */
record PlacedVariable(String name, String pointer) {

  private static final String SUFFIX = ".$";

  /** The names of all that any state of a machine assigns. */
  static Set<String> names(Walk walk) {
    return walk.states().stream()
        .flatMap(placed -> all(placed).stream())
        .map(PlacedVariable::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** All that a state assigns; a field of a payload template without the {@code .$} of its name. */
  static List<PlacedVariable> all(PlacedState placed) {
    boolean template = placed.language() != QueryLanguage.JSONATA;
    List<PlacedVariable> all = new ArrayList<>();
    for (PlacedJson json : placed.json()) {
      if (json.field().equals("Assign")) {
        json.node()
            .fieldNames()
            .forEachRemaining(
                field -> {
                  String name =
                      template && field.endsWith(SUFFIX)
                          ? field.substring(0, field.length() - SUFFIX.length())
                          : field;
                  all.add(new PlacedVariable(name, Pointer.member(json.pointer(), field)));
                });
      }
    }
    return all;
  }
}
