package io.github.stepmark.processor.read;

import com.fasterxml.jackson.databind.node.TextNode;
import io.github.stepmark.asl.ComparisonOperator;
import io.github.stepmark.asl.ComparisonOperator.Relation;
import io.github.stepmark.asl.Condition;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.processor.model.ChoiceModel;
import io.github.stepmark.processor.model.Located;
import io.github.stepmark.processor.model.Parts;
import io.github.stepmark.processor.model.PayloadType;
import io.github.stepmark.processor.problem.Mistake;
import io.github.stepmark.processor.problem.Place;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the rules of one Choice. */
final class RuleReader {

  /** The field by which a condition is told that stands for another. */
  private static final String STANDING_IN = "Variable";

  private final Context context;
  private final PathTypes paths;
  private final TemplateReader templates;
  private final ChoiceInput input;
  private final DslAnnotation choice;
  private final @Nullable Located<String> compared;
  private final @Nullable PayloadType type;

  /**
   * @param compared what {@code is} compares; {@code null} where the Choice does not say
   * @param type its type; {@code null} where it is not known
   */
  RuleReader(
      Context context,
      PathTypes paths,
      TemplateReader templates,
      ChoiceInput input,
      DslAnnotation choice,
      @Nullable Located<String> compared,
      @Nullable PayloadType type) {
    this.context = context;
    this.paths = paths;
    this.templates = templates;
    this.input = input;
    this.choice = choice;
    this.compared = compared;
    this.type = type;
  }

  /**
   * The rule that {@code when} says; what is wrong in it is reported, and lost.
   *
   * @param known whether enough is known for its condition to be read
   */
  ChoiceModel.Rule read(DslAnnotation when, Located<String> next, boolean known, Losses lost) {
    Optional<Parts<Condition>> condition = known ? condition(when) : Optional.empty();
    if (condition.isEmpty()) {
      lost.lose(STANDING_IN);
    }
    Optional<Parts<JsonValue>> output = lost.reading(() -> template(when, "output"), "Output");
    Optional<Parts<JsonValue>> assign = lost.reading(() -> template(when, "assign"), "Assign");
    return new ChoiceModel.Rule(
        condition.orElseGet(() -> standingIn(when)),
        next,
        output.orElse(null),
        assign.orElse(null));
  }

  /** Stands for a condition that could not be read; the same for the same text alone. */
  private static Parts<Condition> standingIn(DslAnnotation when) {
    String text = "In place of " + when.text("is") + when.text("condition");
    Condition condition =
        new Condition.Comparison(
            "$", ComparisonOperator.STRING_EQUALS, JsonValue.of(TextNode.valueOf(text)), null);
    return new Parts<>(condition, when.place(), Map.of());
  }

  /** The same rule's condition as one that can be reasoned about, also under JSONata. */
  Located<Condition> asked(DslAnnotation when, ChoiceModel.Rule rule) {
    boolean is = when.says("is");
    Place place = when.place(is ? "is" : "condition");
    if (!is || compared == null) {
      return new Located<>(rule.condition().value(), place);
    }
    ChoiceLiteral literal =
        (type == null
                ? ChoiceLiteral.untyped(when.text("is"))
                : ChoiceLiteral.of(when.text("is"), type))
            .orElseThrow();
    return new Located<>(equality(compared.value(), literal, when.textOrNull("comment")), place);
  }

  private static Condition equality(String path, ChoiceLiteral literal, @Nullable String comment) {
    return new Condition.Comparison(
        path,
        ComparisonOperator.of(literal.family(), Relation.EQUALS, false).orElseThrow(),
        JsonValue.of(literal.value()),
        comment);
  }

  private Optional<Parts<JsonValue>> template(DslAnnotation when, String member) {
    return when.located(member).flatMap(text -> templates.template(text, input.language()));
  }

  private Optional<Parts<Condition>> condition(DslAnnotation when) {
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
    if (is) {
      return equality(when);
    }
    Located<String> text = when.located("condition").orElseThrow();
    Optional<Located<String>> comment = when.located("comment");
    return input.language() == QueryLanguage.JSONPATH
        ? new ConditionReader(context, paths, input).read(text, comment)
        : Optional.of(
            jsonata(JsonataText.delimited(text), comment.map(Located::value).orElse(null)));
  }

  private Optional<Parts<Condition>> equality(DslAnnotation when) {
    if (compared == null) {
      context.problems().add(Mistake.NO_VARIABLE, choice.place(), choice.name(), choice.name());
      return Optional.empty();
    }
    String comment = when.textOrNull("comment");
    Place place = when.place("is");
    Optional<ChoiceLiteral> literal = literal(when.located("is").orElseThrow(), compared.value());
    return input.language() == QueryLanguage.JSONPATH
        ? literal.map(
            value ->
                new Parts<>(
                    equality(compared.value(), value, comment),
                    place,
                    Map.of("Variable", compared.place())))
        : literal
            .map(value -> JsonataText.equality(compared.value(), value))
            .map(text -> jsonata(new Located<>(text, place.paraphrased()), comment));
  }

  private static Parts<Condition> jsonata(Located<String> expression, @Nullable String comment) {
    JsonValue text = JsonValue.of(TextNode.valueOf(expression.value()));
    return new Parts<>(new Condition.Jsonata(text, comment), expression.place(), Map.of());
  }

  /** A text without the quotes of JSON around it, which it has in other languages. */
  private static String bare(String text) {
    return text.matches("\"[^\"]*\"") ? text.substring(1, text.length() - 1) : text;
  }

  private Optional<ChoiceLiteral> literal(Located<String> written, String path) {
    if (type == null) {
      Optional<ChoiceLiteral> literal = ChoiceLiteral.untyped(written.value());
      if (literal.isEmpty()) {
        context
            .problems()
            .add(Mistake.UNTYPED_LITERAL, written.place(), path, "'" + bare(written.value()) + "'");
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
              PathTypes.withArticle(type),
              "'" + written.value() + "'",
              ChoiceLiteral.example(type));
    }
    return literal;
  }
}
