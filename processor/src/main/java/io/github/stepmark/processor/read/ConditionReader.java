package io.github.stepmark.processor.read;

import io.github.stepmark.asl.Condition;
import io.github.stepmark.asl.condition.ConditionText;
import io.github.stepmark.asl.condition.ParsedCondition;
import io.github.stepmark.processor.model.Located;
import io.github.stepmark.processor.model.PayloadType;
import io.github.stepmark.processor.problem.Mistake;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the text of a {@code condition}. */
final class ConditionReader {

  private final Context context;
  private final PathTypes paths;
  private final @Nullable PayloadType data;
  private final String state;

  ConditionReader(Context context, PathTypes paths, @Nullable PayloadType data, String state) {
    this.context = context;
    this.paths = paths;
    this.data = data;
    this.state = state;
  }

  /** The condition, its comparisons those of the types they look at. */
  Optional<Located<Condition>> read(Located<String> text, @Nullable String comment) {
    ParsedCondition parsed = ConditionText.parse(text.value());
    if (parsed.problem() != null) {
      context
          .problems()
          .add(
              Mistake.INVALID_CONDITION,
              text.place(),
              parsed.problem().offset() + 1,
              parsed.problem().message(),
              parsed.problem().mend());
      return Optional.empty();
    }
    Condition condition = parsed.orThrow();
    int before = context.problems().count();
    if (data != null) {
      condition = condition.match(new TypedComparisons(context, paths, data, state, text.place()));
    }
    return context.problems().count() == before
        ? Optional.of(new Located<>(commented(condition, comment), text.place()))
        : Optional.empty();
  }

  private static Condition commented(Condition condition, @Nullable String comment) {
    return condition.match(
        new Condition.Cases<>() {
          @Override
          public Condition and(Condition.And and) {
            return new Condition.And(and.all(), comment);
          }

          @Override
          public Condition or(Condition.Or or) {
            return new Condition.Or(or.any(), comment);
          }

          @Override
          public Condition not(Condition.Not not) {
            return new Condition.Not(not.negated(), comment);
          }

          @Override
          public Condition comparison(Condition.Comparison comparison) {
            return new Condition.Comparison(
                comparison.variable(), comparison.operator(), comparison.operand(), comment);
          }

          @Override
          public Condition jsonata(Condition.Jsonata jsonata) {
            return new Condition.Jsonata(jsonata.condition(), comment);
          }
        });
  }
}
