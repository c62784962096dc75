package io.github.stepmark.processor.read;

import io.github.stepmark.asl.Condition;
import io.github.stepmark.asl.condition.ConditionText;
import io.github.stepmark.asl.condition.ParsedCondition;
import io.github.stepmark.processor.model.Located;
import io.github.stepmark.processor.model.Parts;
import io.github.stepmark.processor.problem.Mistake;
import java.util.Optional;

/** Reads the text of a {@code condition}. */
final class ConditionReader {

  private final Context context;
  private final PathTypes paths;
  private final ChoiceInput input;

  ConditionReader(Context context, PathTypes paths, ChoiceInput input) {
    this.context = context;
    this.paths = paths;
    this.input = input;
  }

  /**
   * The condition, its comparisons those of the types they look at; empty where the text is none,
   * which is reported.
   *
   * @param comment that of the rule, where it is written beside the text
   */
  Optional<Parts<Condition>> read(Located<String> text, Optional<Located<String>> comment) {
    ParsedCondition parsed = ConditionText.parse(text.value());
    if (parsed.problem() != null) {
      context
          .problems()
          .add(
              Mistake.INVALID_CONDITION,
              text.place().atCharacter(parsed.problem().offset()),
              parsed.problem().message(),
              parsed.problem().mend());
      return Optional.empty();
    }
    Condition condition = parsed.orThrow();
    int before = context.problems().count();
    KnownData data = input.data();
    if (data != null) {
      condition =
          condition.match(
              new TypedComparisons(
                  context,
                  paths,
                  data,
                  input.fails("the condition"),
                  text.place(),
                  parsed.operands()));
    }
    if (comment.isPresent()) {
      condition = commented(condition, comment.get());
    }
    return context.problems().count() == before
        ? Optional.of(
            new Parts<>(
                condition,
                text.place(),
                ConditionPlaces.of(condition, parsed.operands(), text.place())))
        : Optional.empty();
  }

  private Condition commented(Condition condition, Located<String> located) {
    if (condition.comment() != null) {
      context
          .problems()
          .add(Mistake.EXCLUSIVE_MEMBERS, located.place(), "When", "comment(…) in it", "comment");
    }
    return condition.commented(located.value());
  }
}
