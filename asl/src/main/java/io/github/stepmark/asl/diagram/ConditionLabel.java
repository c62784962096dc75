package io.github.stepmark.asl.diagram;

import io.github.stepmark.asl.Condition;
import io.github.stepmark.asl.condition.ConditionText;

/** What stands on the arrow of a choice rule. */
public final class ConditionLabel {

  private ConditionLabel() {}

  /** Its comment, which is written for people; else the condition's text. */
  public static String of(Condition condition) {
    String comment = condition.comment();
    return comment != null && !comment.isBlank()
        ? comment
        : ConditionText.print(condition).orElseGet(() -> asWritten(condition));
  }

  /** A condition that the condition language cannot say. */
  private static String asWritten(Condition condition) {
    return condition.match(
        new Condition.Cases<>() {
          @Override
          public String and(Condition.And and) {
            return "all of " + and.all().size();
          }

          @Override
          public String or(Condition.Or or) {
            return "one of " + or.any().size();
          }

          @Override
          public String not(Condition.Not not) {
            return "not " + of(not.negated());
          }

          @Override
          public String comparison(Condition.Comparison comparison) {
            return comparison.variable()
                + " "
                + comparison.operator().asl()
                + " "
                + comparison.operand();
          }

          @Override
          public String jsonata(Condition.Jsonata jsonata) {
            return ValueLabels.bare(jsonata.condition().toNode().asText());
          }
        });
  }
}
