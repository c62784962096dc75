package io.github.stepmark.asl.condition;

import io.github.stepmark.asl.Condition;
import io.github.stepmark.asl.TextRange;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a condition: either it or what is wrong.
 *
 * @param condition the condition; {@code null} where the text is none. The kind of each literal is
 *     its comparison's {@link io.github.stepmark.asl.ComparisonOperator#family()}
 * @param problem what is wrong with the text; {@code null} where nothing is
 * @param operands where in the text the condition's comparisons have their operands, in the order
 *     in which the comparisons stand there, which is that of the rule
 */
public record ParsedCondition(
    @Nullable Condition condition, @Nullable Problem problem, List<Operands> operands) {

  public ParsedCondition {
    operands = List.copyOf(operands);
    if ((condition == null) == (problem == null)) {
      throw new IllegalArgumentException("Either a condition or a problem");
    }
  }

  /** The condition, where the text is one. */
  public Condition orThrow() {
    if (condition == null) {
      throw new IllegalArgumentException("Not a condition: " + problem);
    }
    return condition;
  }

  /**
   * Where a comparison has its operands.
   *
   * @param variable the path that it looks at
   * @param operand the literal or path that it compares with; the path again for a test without one
   */
  public record Operands(TextRange variable, TextRange operand) {}

  /**
   * Why a text is no condition.
   *
   * @param offset where, counted in {@code char}s from 0; the text's length for its end
   * @param message what is wrong there
   * @param mend what to write instead
   */
  public record Problem(int offset, String message, String mend) {
    public Problem {
      Objects.requireNonNull(message, "message");
      Objects.requireNonNull(mend, "mend");
    }
  }
}
