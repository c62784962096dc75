package io.github.stepmark.asl.read;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.InputOutput;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.asl.ValueOrPath;
import io.github.stepmark.asl.jsonata.Delimited;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a field gives as it is, or by its {@code …Path} form, or, in a JSONata state, as an
 * expression.
 */
final class ValueReader {

  private final Fields fields;
  private final QueryLanguage language;

  ValueReader(Fields fields, QueryLanguage language) {
    this.fields = fields;
    this.language = language;
  }

  /** Reads from an object inside the state: it is of the same query language. */
  ValueReader of(Fields inner) {
    return new ValueReader(inner, language);
  }

  /** Which of {@code names} are written, of which one has to be. */
  List<String> exactlyOneOf(String... names) {
    return fields.exactlyOneOf(language, names);
  }

  @Nullable ValueOrPath<BigDecimal> number(String name, String pathName) {
    return read(name, pathName, fields::number);
  }

  @Nullable ValueOrPath<Long> integer(String name, String pathName) {
    return read(name, pathName, fields::integer);
  }

  @Nullable ValueOrPath<String> string(String name, String pathName) {
    return read(name, pathName, fields::string);
  }

  @Nullable ValueOrPath<JsonValue> value(String name, String pathName) {
    return read(name, pathName, fields::value);
  }

  private <T> @Nullable ValueOrPath<T> read(
      String name, String pathName, Function<String, @Nullable T> literal) {
    fields.atMostOneOf(language, name, pathName);
    if (fields.has(pathName) && !fields.has(name)) {
      String path = fields.string(pathName);
      return path == null ? null : new ValueOrPath.AtPath<>(path);
    }
    JsonNode node = fields.node(name);
    if (language == QueryLanguage.JSONATA
        && node != null
        && node.isTextual()
        && Delimited.begins(node.textValue())) {
      return new ValueOrPath.Jsonata<>(node.textValue());
    }
    T value = literal.apply(name);
    return value == null ? null : new ValueOrPath.Literal<>(value);
  }

  /** The fields that several types of state share. */
  InputOutput data() {
    return new InputOutput(
        fields.nullablePath("InputPath"),
        fields.value("Parameters"),
        fields.value("Arguments"),
        fields.value("ResultSelector"),
        fields.nullablePath("ResultPath"),
        fields.nullablePath("OutputPath"),
        fields.value("Output"),
        fields.value("Assign"));
  }
}
