package io.github.stepmark.asl.check;

import io.github.stepmark.asl.Catcher;
import io.github.stepmark.asl.Diagnostics;
import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.StateParts;
import io.github.stepmark.asl.ValueOrPath;
import io.github.stepmark.asl.check.Walk.PlacedState;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fields of the other query language, and JSONPath states in a JSONata machine. */
final class QueryLanguages implements Check {

  private static final Set<String> JSONPATH_ONLY =
      Set.of("InputPath", "OutputPath", "Parameters", "ResultSelector", "ResultPath", "Result");

  private static final Set<String> JSONATA_ONLY = Set.of("Arguments", "Output");

  @Override
  public void check(Walk walk, Diagnostics found) {
    for (PlacedState placed : walk.states()) {
      if (walk.language() == QueryLanguage.JSONATA
          && placed.state().queryLanguage() == QueryLanguage.JSONPATH) {
        found.add(
            Rule.OTHER_LANGUAGE_STATE,
            placed.at("QueryLanguage"),
            "'QueryLanguage' can not be 'JSONPath' if set to 'JSONata' for whole state machine",
            "Write the state in JSONata, or take QueryLanguage off the machine and give each"
                + " JSONata state its own.");
      }
      new OneState(placed, found).check();
    }
  }

  private record OneState(PlacedState placed, Diagnostics found) {

    void check() {
      StateParts parts = placed.parts();
      parts.paths().keySet().forEach(this::shared);
      parts.json().keySet().forEach(this::shared);
      parts.values().forEach(this::value);
      for (int i = 0; i < parts.catchers().size(); i++) {
        Catcher catcher = parts.catchers().get(i);
        if (catcher.resultPath() != null) {
          only(QueryLanguage.JSONPATH, placed.pointer(), "Catch/" + i + "/ResultPath");
        }
        if (catcher.output() != null) {
          only(QueryLanguage.JSONATA, placed.pointer(), "Catch/" + i + "/Output");
        }
      }
      for (int i = 0; i < parts.rules().size(); i++) {
        if (parts.rules().get(i).output() != null) {
          only(QueryLanguage.JSONATA, placed.pointer(), "Choices/" + i + "/Output");
        }
      }
      for (PlacedCondition condition : placed.conditions()) {
        only(
            condition.jsonata() == null ? QueryLanguage.JSONPATH : QueryLanguage.JSONATA,
            condition.pointer(),
            condition.field());
      }
    }

    private void shared(String field) {
      if (!UnsupportedFields.lacks(placed.parts().type(), field)) {
        String name = lastName(field);
        if (JSONPATH_ONLY.contains(name)) {
          only(QueryLanguage.JSONPATH, placed.pointer(), field);
        }
        if (JSONATA_ONLY.contains(name)) {
          only(QueryLanguage.JSONATA, placed.pointer(), field);
        }
      }
    }

    private void value(String field, ValueOrPath<?> value) {
      value.match(
          new ValueOrPath.Cases<Object, @Nullable Void>() {
            @Override
            public @Nullable Void literal(Object given) {
              if (field.equals("Items")) {
                only(QueryLanguage.JSONATA, placed.pointer(), field);
              }
              return null;
            }

            @Override
            public @Nullable Void atPath(String path) {
              only(QueryLanguage.JSONPATH, placed.pointer(), field + "Path");
              return null;
            }

            @Override
            public @Nullable Void jsonata(String expression) {
              only(QueryLanguage.JSONATA, placed.pointer(), field);
              return null;
            }
          });
    }

    /**
     * Reports a field that belongs to {@code language} if the state has the other.
     *
     * @param field its place seen from {@code pointer}
     */
    private void only(QueryLanguage language, String pointer, String field) {
      QueryLanguage own = placed.language();
      if (own != null && own != language) {
        String name = lastName(field);
        found.add(
            Rule.OTHER_LANGUAGE_FIELD,
            pointer + "/" + field,
            "The QueryLanguage is set to '"
                + own.asl()
                + "', but field '"
                + name
                + "' is only supported for the '"
                + language.asl()
                + "' QueryLanguage",
            language == QueryLanguage.JSONPATH
                ? Counterpart.inJsonata(placed.parts().type(), name)
                : Counterpart.inJsonPath(placed.parts().type(), field));
      }
    }

    private static String lastName(String place) {
      return place.substring(place.lastIndexOf('/') + 1);
    }
  }
}
