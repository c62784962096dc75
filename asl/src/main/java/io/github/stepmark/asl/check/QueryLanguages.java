package io.github.stepmark.asl.check;

import io.github.stepmark.asl.Catcher;
import io.github.stepmark.asl.ChoiceRule;
import io.github.stepmark.asl.Diagnostics;
import io.github.stepmark.asl.Pointer;
import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.ValueOrPath;
import io.github.stepmark.asl.check.Walk.PlacedState;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Fields of the other query language, and JSONPath states in a JSONata machine. */
final class QueryLanguages implements Check {

  private static final Set<String> JSONPATH_ONLY =
      Set.of("InputPath", "OutputPath", "Parameters", "ResultSelector", "ResultPath", "Result");

  private static final Set<String> JSONATA_ONLY = Set.of("Arguments", "Output");

  /** What takes a field's place in the other language. */
  private static final Map<String, String> COUNTERPART =
      Map.ofEntries(
          Map.entry("InputPath", "Read $states.input where it is needed."),
          Map.entry("OutputPath", "Write Output."),
          Map.entry("Parameters", "Write Arguments."),
          Map.entry("ResultSelector", "Write Output."),
          Map.entry("ResultPath", "Write Output."),
          Map.entry("Result", "Write Output."),
          Map.entry("Arguments", "Write Parameters."),
          Map.entry("Output", "Write ResultSelector, ResultPath or OutputPath."),
          Map.entry("Items", "Write ItemsPath."),
          Map.entry("Condition", "Write Variable with a comparison, or And, Or or Not."));

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
        String at = Pointer.element(placed.at("Catch"), i);
        Catcher catcher = parts.catchers().get(i);
        only(QueryLanguage.JSONPATH, catcher.resultPath() != null, at + "/ResultPath");
        only(QueryLanguage.JSONATA, catcher.output() != null, at + "/Output");
      }
      List<ChoiceRule> rules = parts.rules();
      for (int i = 0; i < rules.size(); i++) {
        String at = Pointer.element(placed.at("Choices"), i);
        only(QueryLanguage.JSONATA, rules.get(i).output() != null, at + "/Output");
      }
      for (PlacedCondition condition : placed.conditions()) {
        boolean jsonata = condition.jsonata() != null;
        only(
            jsonata ? QueryLanguage.JSONATA : QueryLanguage.JSONPATH,
            true,
            condition.at(condition.field()));
      }
    }

    private void shared(String field) {
      if (!UnsupportedFields.lacks(placed.parts().type(), field)) {
        String name = field.substring(field.lastIndexOf('/') + 1);
        only(QueryLanguage.JSONPATH, JSONPATH_ONLY.contains(name), placed.at(field));
        only(QueryLanguage.JSONATA, JSONATA_ONLY.contains(name), placed.at(field));
      }
    }

    private void value(String field, ValueOrPath<?> value) {
      value.match(
          new ValueOrPath.Cases<Object, Boolean>() {
            @Override
            public Boolean literal(Object given) {
              return only(QueryLanguage.JSONATA, field.equals("Items"), placed.at(field));
            }

            @Override
            public Boolean atPath(String path) {
              return only(QueryLanguage.JSONPATH, true, placed.at(field + "Path"));
            }

            @Override
            public Boolean jsonata(String expression) {
              return only(QueryLanguage.JSONATA, true, placed.at(field));
            }
          });
    }

    /** Reports a field that is written though it belongs to a language that is not the state's. */
    private boolean only(QueryLanguage language, boolean written, String pointer) {
      QueryLanguage own = placed.language();
      boolean wrong = written && own != null && own != language;
      if (wrong) {
        String field = pointer.substring(pointer.lastIndexOf('/') + 1);
        found.add(
            Rule.OTHER_LANGUAGE_FIELD,
            pointer,
            "The QueryLanguage is set to '"
                + own.asl()
                + "', but field '"
                + field
                + "' is only supported for the '"
                + language.asl()
                + "' QueryLanguage",
            mend(language, field));
      }
      return wrong;
    }

    private static String mend(QueryLanguage language, String field) {
      String byField = COUNTERPART.get(field);
      if (byField != null) {
        return byField;
      }
      if (field.endsWith("Path")) {
        String literal = field.substring(0, field.length() - "Path".length());
        return "Write " + literal + " with an expression in {% %}.";
      }
      return language == QueryLanguage.JSONPATH
          ? "Write Condition with an expression in {% %}."
          : "Write the value itself, or " + field + "Path.";
    }
  }
}
