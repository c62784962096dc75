package io.github.stepmark.asl.check;

import io.github.stepmark.asl.ValueOrPath;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Looks into values that may be given as they are, by path or by expression. */
final class Literals {

  private Literals() {}

  /** The number that stands there; {@code null} where none does. */
  static @Nullable Long integer(@Nullable ValueOrPath<?> value) {
    return literal(value) instanceof Long number ? number : null;
  }

  /** The number that stands there, whole or not; {@code null} where none does. */
  static @Nullable BigDecimal number(@Nullable ValueOrPath<?> value) {
    Object literal = literal(value);
    return literal instanceof Long number
        ? BigDecimal.valueOf(number)
        : literal instanceof BigDecimal number ? number : null;
  }

  /** The string that stands there; {@code null} where none does. */
  static @Nullable String string(@Nullable ValueOrPath<?> value) {
    return literal(value) instanceof String text ? text : null;
  }

  /** Whether a path stands in the place of the value. */
  static boolean isPath(ValueOrPath<?> value) {
    return value.match(
        new ValueOrPath.Cases<Object, Boolean>() {
          @Override
          public Boolean literal(Object given) {
            return false;
          }

          @Override
          public Boolean atPath(String path) {
            return true;
          }

          @Override
          public Boolean jsonata(String expression) {
            return false;
          }
        });
  }

  /** Whether {@code text} is wholly a placeholder, such as <code>${TableName}</code>. */
  static boolean isPlaceholder(String text) {
    return text.startsWith("${") && text.indexOf('}') == text.length() - 1;
  }

  private static @Nullable Object literal(@Nullable ValueOrPath<?> value) {
    if (value == null) {
      return null;
    }
    return value.match(
        new ValueOrPath.Cases<Object, @Nullable Object>() {
          @Override
          public @Nullable Object literal(Object given) {
            return given;
          }

          @Override
          public @Nullable Object atPath(String path) {
            return null;
          }

          @Override
          public @Nullable Object jsonata(String expression) {
            return null;
          }
        });
  }
}
