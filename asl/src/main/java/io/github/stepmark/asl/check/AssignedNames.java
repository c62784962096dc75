package io.github.stepmark.asl.check;

import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.asl.check.Walk.PlacedState;
import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;

/** The names of the variables that the states of a machine assign. */
final class AssignedNames {

  private static final String SUFFIX = ".$";

  private AssignedNames() {}

  static Set<String> of(Walk walk) {
    Set<String> names = new TreeSet<>();
    for (PlacedState placed : walk.states()) {
      boolean template = placed.language() == QueryLanguage.JSONPATH;
      for (PlacedJson json : placed.json()) {
        if (json.field().equals("Assign")) {
          for (Iterator<String> fields = json.node().fieldNames(); fields.hasNext(); ) {
            String field = fields.next();
            names.add(
                template && field.endsWith(SUFFIX)
                    ? field.substring(0, field.length() - SUFFIX.length())
                    : field);
          }
        }
      }
    }
    return names;
  }
}
