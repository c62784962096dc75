package io.github.stepmark.runner.query.jsonata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.ValueOrPath;
import io.github.stepmark.runner.query.QueryException;
import java.math.BigDecimal;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Fields of a JSONata state that take values of one type, as literals or by expressions. */
public final class FieldValues {

  private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

  private final ExpressionReader reader;

  /** The fields' expressions are evaluated by {@code reader}. */
  public FieldValues(ExpressionReader reader) {
    this.reader = reader;
  }

  /** A whole number, 1 or more. */
  public @Nullable Long positive(String place, @Nullable ValueOrPath<Long> value) {
    return whole(place, value, 1);
  }

  /** A whole number, 0 or more. */
  public @Nullable Long notNegative(String place, @Nullable ValueOrPath<Long> value) {
    return whole(place, value, 0);
  }

  private @Nullable Long whole(String place, @Nullable ValueOrPath<Long> value, long least) {
    return this.<Long>value(
        value, expression -> whole(place, least, number(place, expression).decimalValue()));
  }

  private static Long whole(String place, long least, BigDecimal number) {
    if (number.stripTrailingZeros().scale() > 0 || number.compareTo(MOST) > 0) {
      throw QueryException.evaluation(
          "The %s field cannot be parsed as a long value: %s".formatted(place, number), place);
    }
    if (number.compareTo(BigDecimal.valueOf(least)) < 0) {
      throw QueryException.evaluation(
          "The %s field must not be less than %d: %s".formatted(place, least, number), place);
    }
    return number.longValue();
  }

  /** A number. */
  public @Nullable BigDecimal number(String place, @Nullable ValueOrPath<BigDecimal> value) {
    return this.<BigDecimal>value(value, expression -> number(place, expression).decimalValue());
  }

  private JsonNode number(String place, String expression) {
    return typed(place, expression, "number", JsonNode::isNumber);
  }

  /** A string. */
  public @Nullable String text(String place, @Nullable ValueOrPath<String> value) {
    return this.<String>value(
        value, expression -> typed(place, expression, "string", JsonNode::isTextual).textValue());
  }

  /**
   * The items of a Map state: an array, or also an object where {@code objects} may be iterated.
   */
  public @Nullable JsonNode items(
      String place, @Nullable ValueOrPath<JsonValue> value, boolean objects) {
    if (value == null) {
      return null;
    }
    return value.match(
        new WithoutPath<JsonValue, JsonNode>() {
          @Override
          public JsonNode literal(JsonValue items) {
            return reader.value(place, items, JsonNodeFactory.instance.nullNode());
          }

          @Override
          public JsonNode jsonata(String expression) {
            return typed(
                place,
                expression,
                "array",
                items -> items.isArray() || objects && items.isObject());
          }
        });
  }

  /** Whether the condition of a choice rule holds. */
  public boolean condition(String place, JsonValue condition) {
    JsonNode written = condition.toNode();
    return written.isTextual()
        ? typed(place, written.textValue(), "boolean", JsonNode::isBoolean).booleanValue()
        : written.booleanValue();
  }

  private JsonNode typed(
      String place, String expression, String type, Predicate<JsonNode> isOfType) {
    JsonNode value = reader.evaluate(place, expression);
    if (!isOfType.test(value)) {
      throw reader.unexpected(place, expression, type, value);
    }
    return value;
  }

  private <T> @Nullable T value(@Nullable ValueOrPath<T> value, Function<String, T> expression) {
    if (value == null) {
      return null;
    }
    return value.match(
        new WithoutPath<T, T>() {
          @Override
          public T literal(T written) {
            return written;
          }

          @Override
          public T jsonata(String text) {
            return expression.apply(text);
          }
        });
  }

  /** The two forms that a JSONata state knows. */
  interface WithoutPath<T, R> extends ValueOrPath.Cases<T, R> {
    @Override
    default R atPath(String path) {
      throw new IllegalStateException("A path in a JSONata state");
    }
  }
}
