package io.github.stepmark.processor.read;

import io.github.stepmark.asl.ComparisonOperator;
import io.github.stepmark.asl.ComparisonOperator.Relation;
import io.github.stepmark.asl.Condition;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.processor.model.ChoiceModel;
import io.github.stepmark.processor.model.Located;
import io.github.stepmark.processor.model.PayloadType;
import io.github.stepmark.processor.problem.Mistake;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads {@code @ChoiceOn} and {@code @Choice}, whose rules are alike. */
final class ChoiceReader {

  private final Context context;
  private final Targets targets;
  private final PathTypes paths;

  ChoiceReader(Context context, Targets targets, PathTypes paths) {
    this.context = context;
    this.targets = targets;
    this.paths = paths;
  }

  /**
   * The choice that {@code annotation} makes.
   *
   * @param data the type of what the rules look at; {@code null} where none is known
   * @param readable whether the handler before it could be read: its rules make no sense without
   * @param state whose output or input that is, as a person would say it
   */
  ChoiceModel read(
      DslAnnotation annotation,
      @Nullable String comment,
      @Nullable PayloadType data,
      boolean readable,
      String state) {
    Optional<Located<String>> variable = annotation.located("value");
    int before = context.problems().count();
    Optional<PayloadType> type =
        variable
            .filter(path -> PathTypes.isPath(path, context.problems()))
            .flatMap(
                path -> paths.typeAt(path.value(), data, path.place(), "the choice on " + state));
    boolean usable = readable && context.problems().count() == before;
    if (annotation.elements("when").isEmpty()) {
      context.problems().add(Mistake.NO_RULES, annotation.place("when"), annotation.name());
    }
    List<ChoiceModel.Rule> rules = new ArrayList<>();
    for (DslAnnotation when : annotation.annotations("when")) {
      Optional<Located<String>> next = targets.required(when, "next", "nextState");
      if (!readable || !usable && when.says("is")) {
        continue; // nothing is known of what it compares with
      }
      Optional<Located<Condition>> condition =
          condition(annotation, when, variable, type.orElse(null), data, state);
      if (next.isPresent() && condition.isPresent()) {
        rules.add(new ChoiceModel.Rule(condition.get(), next.get()));
      }
    }
    Optional<Located<String>> otherwise = targets.of(annotation, "otherwise", "otherwiseState");
    return new ChoiceModel(
        comment, variable.map(Located::place).orElse(null), rules, otherwise.orElse(null));
  }

  private Optional<Located<Condition>> condition(
      DslAnnotation choice,
      DslAnnotation when,
      Optional<Located<String>> variable,
      @Nullable PayloadType type,
      @Nullable PayloadType data,
      String state) {
    boolean is = when.says("is");
    if (is == when.says("condition")) {
      context
          .problems()
          .add(
              Mistake.WHEN_FORM,
              when.place(),
              is ? "both" : "neither",
              is ? "Remove one of them." : "Write is = \"…\" or condition = \"…\".");
      return Optional.empty();
    }
    String comment = when.textOrNull("comment");
    if (!is) {
      return new ConditionReader(context, paths, data, state)
          .read(when.located("condition").orElseThrow(), comment);
    }
    if (variable.isEmpty()) {
      context.problems().add(Mistake.NO_VARIABLE, choice.place(), choice.name(), choice.name());
      return Optional.empty();
    }
    return literal(when.located("is").orElseThrow(), variable.get().value(), type)
        .map(
            literal ->
                new Located<>(
                    new Condition.Comparison(
                        variable.get().value(),
                        ComparisonOperator.of(literal.family(), Relation.EQUALS, false)
                            .orElseThrow(),
                        JsonValue.of(literal.value()),
                        comment),
                    when.place("is")));
  }

  private Optional<ChoiceLiteral> literal(
      Located<String> written, String path, @Nullable PayloadType type) {
    if (type == null) {
      Optional<ChoiceLiteral> literal = ChoiceLiteral.untyped(written.value());
      if (literal.isEmpty()) {
        context
            .problems()
            .add(Mistake.UNTYPED_LITERAL, written.place(), path, "'" + written.value() + "'");
      }
      return literal;
    }
    Optional<ChoiceLiteral> literal = ChoiceLiteral.of(written.value(), type);
    if (literal.isEmpty()) {
      context
          .problems()
          .add(
              Mistake.LITERAL_MISFIT,
              written.place(),
              "'" + path + "'",
              article(PathTypes.simple(type)),
              "'" + written.value() + "'",
              ChoiceLiteral.example(type));
    }
    return literal;
  }

  static String article(String type) {
    return ("AEIOaeio".indexOf(type.charAt(0)) >= 0 ? "an " : "a ") + type;
  }
}
