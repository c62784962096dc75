package io.github.stepmark.asl.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.ComparisonOperator.Family;
import io.github.stepmark.asl.ComparisonOperator.Relation;
import io.github.stepmark.asl.Condition.Comparison;
import io.github.stepmark.asl.Diagnostics;
import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.check.Walk.PlacedState;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Timestamps written into a definition that are none. */
final class TimestampLiterals implements Check {

  private static final Pattern RFC_3339 =
      Pattern.compile(
          "([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2})([.][0-9]+)?"
              + "(Z|[+-][0-9]{2}:[0-9]{2})");

  /**
   * Whether AWS takes the text as a timestamp: upper-case {@code T} and {@code Z}, seconds, zone.
   */
  static boolean isTimestamp(String text) {
    Matcher matcher = RFC_3339.matcher(text);
    if (!matcher.matches()) {
      return false;
    }
    try {
      OffsetDateTime.parse(matcher.group(1) + matcher.group(3));
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  @Override
  public void check(Walk walk, Diagnostics found) {
    for (PlacedState placed : walk.states()) {
      String until = Literals.string(placed.parts().values().get("Timestamp"));
      if (until != null && placed.language() != null) {
        check(until, placed.at("Timestamp"), mend(until, "Timestamp", placed.language()), found);
      }
      for (PlacedCondition condition : placed.conditions()) {
        Comparison comparison = condition.comparison();
        if (comparison != null
            && comparison.operator().family() == Family.TIMESTAMP
            && comparison.operator().relation() != Relation.IS
            && !comparison.operator().takesPath()) {
          JsonNode operand = comparison.operand().toNode();
          if (operand.isTextual()) {
            String operator = comparison.operator().asl();
            String text = operand.textValue();
            check(
                text, condition.at(operator), mend(text, operator, QueryLanguage.JSONPATH), found);
          }
        }
      }
    }
  }

  private static void check(String text, String pointer, String mend, Diagnostics found) {
    if (!isTimestamp(text) && !Literals.isPlaceholder(text)) {
      found.add(Rule.INVALID_TIMESTAMP, pointer, "String does not match RFC3339 timestamp", mend);
    }
  }

  /** What looks dynamic is most likely meant to be evaluated. */
  private static String mend(String text, String field, QueryLanguage language) {
    if (!text.startsWith("$")) {
      return "Write it like 2026-01-31T09:00:00Z or 2026-01-31T09:00:00+02:00.";
    }
    return language == QueryLanguage.JSONATA
        ? "Write {% " + text + " %} to have the expression evaluated."
        : "Write " + field + "Path to have the path evaluated.";
  }
}
