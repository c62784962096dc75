package io.github.stepmark.asl.write;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.NullablePath;
import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.asl.ValueOrPath;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes the fields of one object in the order in which they are put; absent ones are left out. */
final class FieldWriter {

  private final ObjectNode object = StateWriter.JSON.objectNode();

  ObjectNode object() {
    return object;
  }

  FieldWriter put(String name, @Nullable JsonNode value) {
    if (value != null) {
      object.set(name, value);
    }
    return this;
  }

  FieldWriter put(String name, @Nullable String value) {
    return value == null ? this : put(name, StateWriter.JSON.textNode(value));
  }

  FieldWriter put(String name, @Nullable Long value) {
    return value == null ? this : put(name, StateWriter.JSON.numberNode(value));
  }

  /** Keeps the scale: {@code 1.0} is not written as {@code 1}. */
  FieldWriter put(String name, @Nullable BigDecimal value) {
    return value == null ? this : put(name, DecimalNode.valueOf(value));
  }

  FieldWriter put(String name, @Nullable JsonValue value) {
    return value == null ? this : put(name, value.toNode());
  }

  FieldWriter put(String name, @Nullable QueryLanguage value) {
    return value == null ? this : put(name, value.asl());
  }

  FieldWriter put(String name, @Nullable NullablePath value) {
    if (value == null) {
      return this;
    }
    String text = value.text();
    return put(name, text == null ? StateWriter.JSON.nullNode() : StateWriter.JSON.textNode(text));
  }

  /** Puts a literal or an expression under {@code name}, a path under {@code pathName}. */
  <T> FieldWriter put(
      String name,
      String pathName,
      @Nullable ValueOrPath<T> value,
      Function<? super T, ? extends JsonNode> literal) {
    if (value == null) {
      return this;
    }
    return value.match(
        new ValueOrPath.Cases<T, FieldWriter>() {
          @Override
          public FieldWriter literal(T given) {
            return put(name, literal.apply(given));
          }

          @Override
          public FieldWriter atPath(String path) {
            return put(pathName, path);
          }

          @Override
          public FieldWriter jsonata(String expression) {
            return put(name, expression);
          }
        });
  }
}
