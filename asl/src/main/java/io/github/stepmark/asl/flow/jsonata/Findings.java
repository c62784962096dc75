package io.github.stepmark.asl.flow.jsonata;

import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.TextRange;
import io.github.stepmark.asl.flow.scope.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with the parts of an expression. The body of a function may be evaluated several
 * times, with different data: only what is wrong each time is told.
 */
final class Findings {

  /** What is asked of a part. */
  enum Aspect {
    THERE,
    TYPE,
    EQUALITY,
    HOLDS
  }

  private record Question(Aspect aspect, TextRange range) {}

  private record Problem(Rule rule, @Nullable TextRange range, String message, String mend) {}

  private final Map<Question, List<Problem>> wrong = new LinkedHashMap<>();
  private final Set<Question> right = new HashSet<>();

  /** Takes the answer to one question for the data of this time. */
  void judge(Aspect aspect, TextRange range, Consumer<Problems> judgement) {
    Question question = new Question(aspect, range);
    if (right.contains(question)) {
      return;
    }
    List<Problem> found = new ArrayList<>();
    judgement.accept((rule, at, text, mend) -> found.add(new Problem(rule, at, text, mend)));
    if (found.isEmpty()) {
      right.add(question);
      wrong.remove(question);
    } else {
      wrong.putIfAbsent(question, found);
    }
  }

  /** Whether something else is wrong within {@code range}, which tells why that never holds. */
  private boolean isSaidOfPart(TextRange range) {
    return wrong.keySet().stream()
        .anyMatch(
            other ->
                other.range().start() >= range.start()
                    && other.range().end() <= range.end()
                    && (other.aspect() != Aspect.HOLDS || !other.range().equals(range)));
  }

  /** Reports all; answers with where. */
  Set<TextRange> report(Problems problems) {
    Set<TextRange> where = new HashSet<>();
    wrong.forEach(
        (question, found) -> {
          if (question.aspect() == Aspect.HOLDS && isSaidOfPart(question.range())) {
            return;
          }
          where.add(question.range());
          found.forEach(one -> problems.add(one.rule(), one.range(), one.message(), one.mend()));
        });
    return where;
  }
}
