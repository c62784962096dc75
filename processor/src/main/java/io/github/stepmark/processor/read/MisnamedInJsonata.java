package io.github.stepmark.processor.read;

import io.github.stepmark.asl.jsonata.Constructor.ArrayConstructor;
import io.github.stepmark.asl.jsonata.Expression;
import io.github.stepmark.asl.jsonata.Literal.StringLiteral;
import io.github.stepmark.asl.jsonata.Operation.Binary;
import io.github.stepmark.asl.jsonata.Parts;
import io.github.stepmark.asl.jsonata.SomeCases;
import java.util.List;
import java.util.stream.Stream;

/** The names with which an expression compares {@code ….Error}, the name of a caught error. */
final class MisnamedInJsonata implements SomeCases<Stream<String>> {

  private final String text;

  private MisnamedInJsonata(String text) {
    this.text = text;
  }

  static List<String> compared(String text) {
    return Expression.parse(text).tree().stream()
        .flatMap(expression -> expression.match(new MisnamedInJsonata(text)))
        .distinct()
        .toList();
  }

  @Override
  public Stream<String> binary(Binary binary) {
    return switch (binary.operator()) {
      case EQUAL, NOT_EQUAL, IN ->
          isError(binary.left())
              ? constants(binary.right())
              : isError(binary.right()) ? constants(binary.left()) : otherwise(binary);
      default -> otherwise(binary);
    };
  }

  @Override
  public Stream<String> otherwise(Expression expression) {
    return Parts.of(expression).stream().flatMap(part -> part.match(this));
  }

  private boolean isError(Expression operand) {
    return operand.range().of(text).strip().endsWith(".Error");
  }

  private static Stream<String> constants(Expression operand) {
    return operand.match(
        new SomeCases<Stream<String>>() {
          @Override
          public Stream<String> string(StringLiteral literal) {
            return Stream.of(literal.value());
          }

          @Override
          public Stream<String> array(ArrayConstructor array) {
            return array.items().stream().flatMap(MisnamedInJsonata::constants);
          }

          @Override
          public Stream<String> otherwise(Expression other) {
            return Stream.empty();
          }
        });
  }
}
