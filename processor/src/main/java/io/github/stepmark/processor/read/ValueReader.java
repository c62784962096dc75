package io.github.stepmark.processor.read;

import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.asl.ValueOrPath;
import io.github.stepmark.processor.model.Located;
import io.github.stepmark.processor.problem.Mistake;
import io.github.stepmark.processor.problem.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads what two members say, one as it is and the other by an expression in the state's query
 * language: {@code seconds} and {@code secondsFrom}.
 */
final class ValueReader {

  private final Context context;
  private final QueryLanguage language;

  ValueReader(Context context, QueryLanguage language) {
    this.context = context;
    this.language = language;
  }

  /** A whole number; empty where neither member is written, or both are, which is reported. */
  Optional<Located<ValueOrPath<Long>>> number(
      DslAnnotation annotation, String literal, String from) {
    return read(
        annotation,
        literal,
        from,
        member ->
            Optional.ofNullable(annotation.numberOrNull(member))
                .map(
                    number ->
                        new Located<>(
                            new ValueOrPath.Literal<>(number), annotation.place(member))));
  }

  /** A number that may have a fraction; empty as {@link #number} is. */
  Optional<Located<ValueOrPath<BigDecimal>>> decimal(
      DslAnnotation annotation, String literal, String from) {
    return read(
        annotation,
        literal,
        from,
        member ->
            Optional.ofNullable(annotation.fractionOrNull(member))
                .filter(number -> isFinite(number, annotation.place(member)))
                .map(
                    number ->
                        new Located<>(
                            new ValueOrPath.Literal<>(BigDecimal.valueOf(number)),
                            annotation.place(member))));
  }

  private boolean isFinite(double number, Place place) {
    if (!Double.isFinite(number)) {
      context.problems().add(Mistake.NO_NUMBER, place, number);
    }
    return Double.isFinite(number);
  }

  /**
   * A text. Under JSONata one that has the delimiters of an expression is one, as it is in the
   * definition.
   */
  Optional<Located<ValueOrPath<String>>> text(
      DslAnnotation annotation, String literal, String from) {
    return read(
        annotation,
        literal,
        from,
        member ->
            annotation
                .located(member)
                .map(
                    text ->
                        language == QueryLanguage.JSONATA && JsonataText.isDelimited(text.value())
                            ? expression(text)
                            : new Located<>(
                                new ValueOrPath.Literal<>(text.value()), text.place())));
  }

  /** Whether exactly one of {@code members} is written, which is reported where it is not. */
  boolean one(DslAnnotation annotation, List<String> members, String mend) {
    List<String> written = members.stream().filter(annotation::says).toList();
    if (written.size() == 1) {
      return true;
    }
    context
        .problems()
        .add(
            Mistake.ONE_MEMBER,
            written.isEmpty() ? annotation.place() : annotation.place(written.get(1)),
            annotation.name(),
            String.join(", ", members),
            written.isEmpty() ? "has none" : "has " + String.join(" and ", written),
            mend);
    return false;
  }

  /** What either member says; empty where neither is written, or both are, which is reported. */
  <T> Optional<Located<ValueOrPath<T>>> read(
      DslAnnotation annotation,
      String literal,
      String from,
      Function<String, Optional<Located<ValueOrPath<T>>>> reading) {
    if (annotation.says(literal) && annotation.says(from)) {
      context
          .problems()
          .add(Mistake.EXCLUSIVE_MEMBERS, annotation.place(from), annotation.name(), literal, from);
      return Optional.empty();
    }
    return reading.apply(literal).or(() -> annotation.located(from).map(this::expression));
  }

  private <T> Located<ValueOrPath<T>> expression(Located<String> text) {
    if (language == QueryLanguage.JSONPATH) {
      return new Located<>(new ValueOrPath.AtPath<>(text.value()), text.place());
    }
    Located<String> delimited = JsonataText.delimited(text);
    return new Located<>(new ValueOrPath.Jsonata<>(delimited.value()), delimited.place());
  }
}
