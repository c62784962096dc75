package io.github.stepmark.asl.condition;

import io.github.stepmark.asl.Condition;
import java.util.List;
import java.util.Optional;

/**
 * The text of conditions. In it
 *
 * <ul>
 *   <li>{@code && || !} are {@code And}, {@code Or} and {@code Not}. A chain of one of them is one
 *       flat list, {@code &&} binds tighter than {@code ||}, and brackets make a list of their own:
 *       {@code (a && b) && c} is an {@code And} in an {@code And};
 *   <li>{@code and(…)} and {@code or(…)} are an {@code And} and an {@code Or} of one;
 *   <li>{@code comment('why', …)} is the condition in it with that {@code Comment};
 *   <li>{@code == < <= > >=} compare a path with a literal, and take their family from it: {@code
 *       $.n >= 1}, {@code $.s == 'it\'s'} (with {@code \'} and {@code \\}), {@code $.ok == true},
 *       {@code $.at < timestamp('2026-01-31T09:00:00Z')};
 *   <li>between two paths the family is named on both sides: {@code number($.a) < number($.b)},
 *       {@code string}, {@code timestamp}, {@code bool};
 *   <li>{@code !=} is {@code Not} of {@code ==};
 *   <li>{@code matches($.s, 'order-*')} is {@code StringMatches};
 *   <li>{@code isPresent($.a)} and {@code isPresent($.a) == false} are {@code IsPresent} with true
 *       and with false, and so {@code isNull}, {@code isNumeric}, {@code isString}, {@code
 *       isBoolean} and {@code isTimestamp};
 *   <li>a path names one node: {@code $.a.b[0]['c d']}, {@code $$.State.Name}, {@code $limit.max}.
 * </ul>
 */
public final class ConditionText {

  private ConditionText() {}

  /**
   * Reads a condition. What is wrong with the text is in the answer, never thrown; texts of more
   * than 16,384 characters, and brackets and {@code !} more than 64 deep, are refused.
   */
  public static ParsedCondition parse(String text) {
    try {
      ConditionParser parser = new ConditionParser(text);
      return new ParsedCondition(parser.parse(), null, parser.operands());
    } catch (Mistake mistake) {
      return new ParsedCondition(null, mistake.problem(), List.of());
    }
  }

  /**
   * The text that {@link #parse} reads as {@code condition}; empty where there is none. That is so
   * for an expression in JSONata, an {@code And} or {@code Or} of none, a path that may name many
   * nodes, an operand of a type that is not its operator's, and what is too deep or too long.
   */
  public static Optional<String> print(Condition condition) {
    return ConditionPrinter.print(condition);
  }
}
