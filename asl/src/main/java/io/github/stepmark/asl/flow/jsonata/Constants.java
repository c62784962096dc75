package io.github.stepmark.asl.flow.jsonata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.stepmark.asl.jsonata.Constructor.ArrayConstructor;
import io.github.stepmark.asl.jsonata.Expression;
import io.github.stepmark.asl.jsonata.Literal.BooleanLiteral;
import io.github.stepmark.asl.jsonata.Literal.NullLiteral;
import io.github.stepmark.asl.jsonata.Literal.NumberLiteral;
import io.github.stepmark.asl.jsonata.Literal.StringLiteral;
import io.github.stepmark.asl.jsonata.SomeCases;
import io.github.stepmark.asl.shape.Kind;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Values that are written out: scalars, and arrays of them. */
final class Constants implements SomeCases<@Nullable JsonNode> {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private Constants() {}

  static @Nullable JsonNode of(Expression expression) {
    return expression.match(new Constants());
  }

  static boolean isNull(Expression expression) {
    JsonNode constant = of(expression);
    return constant != null && constant.isNull();
  }

  /** The type that {@code $type} calls so. */
  static @Nullable Kind kind(String name) {
    for (Kind kind : Kind.values()) {
      if (name(kind).equals(name)) {
        return kind;
      }
    }
    return null;
  }

  /** What {@code $type} calls a value of that type. */
  static String name(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public @Nullable JsonNode string(StringLiteral literal) {
    String text = literal.value();
    return text.contains(JsonataShapes.PLACEHOLDER) ? null : JSON.textNode(text);
  }

  @Override
  public JsonNode number(NumberLiteral literal) {
    return JSON.numberNode(literal.value());
  }

  @Override
  public JsonNode truth(BooleanLiteral literal) {
    return JSON.booleanNode(literal.value());
  }

  @Override
  public JsonNode nothing(NullLiteral literal) {
    return JSON.nullNode();
  }

  @Override
  public @Nullable JsonNode array(ArrayConstructor array) {
    ArrayNode all = JSON.arrayNode();
    for (Expression item : array.items()) {
      JsonNode constant = of(item);
      if (constant == null || constant.isContainerNode()) {
        return null;
      }
      all.add(constant);
    }
    return all;
  }

  @Override
  public @Nullable JsonNode otherwise(Expression expression) {
    return null;
  }
}
