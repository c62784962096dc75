package io.github.stepmark.runner.query.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.ValueOrPath;
import io.github.stepmark.runner.query.QueryException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Fields of a JSONPath state that are given as a literal or, with {@code …Path}, by a path. */
public final class FieldValues {

  private final PathReader paths;
  private final JsonNode input;

  /** Paths are looked up in {@code input}. */
  public FieldValues(PathReader paths, JsonNode input) {
    this.paths = paths;
    this.input = input;
  }

  /** A positive whole number; {@code pathField} is the field's name where it is given by a path. */
  public @Nullable Long positive(String pathField, @Nullable ValueOrPath<Long> value) {
    if (value == null) {
      return null;
    }
    return value.match(
        new OfPath<Long, Long>() {
          @Override
          public Long literal(Long seconds) {
            return seconds;
          }

          @Override
          public Long atPath(String path) {
            JsonNode found = valueAt(path);
            Long number = asLong(found);
            if (number == null || number <= 0) {
              throw wrong(pathField, found, "positive integer", path);
            }
            return number;
          }
        });
  }

  /** A whole number, which may be negative where a path finds it. */
  public @Nullable Long integer(String pathField, @Nullable ValueOrPath<Long> value) {
    if (value == null) {
      return null;
    }
    return value.match(
        new OfPath<Long, Long>() {
          @Override
          public Long literal(Long number) {
            return number;
          }

          @Override
          public Long atPath(String path) {
            JsonNode found = valueAt(path);
            Long number = asLong(found);
            if (number == null) {
              throw wrong(pathField, found, "integer", path);
            }
            return number;
          }
        });
  }

  /** A number, which may be negative where a path finds it. */
  public @Nullable BigDecimal number(String pathField, @Nullable ValueOrPath<BigDecimal> value) {
    if (value == null) {
      return null;
    }
    return value.match(
        new OfPath<BigDecimal, BigDecimal>() {
          @Override
          public BigDecimal literal(BigDecimal number) {
            return number;
          }

          @Override
          public BigDecimal atPath(String path) {
            JsonNode found = valueAt(path);
            try {
              return found.isTextual() ? new BigDecimal(found.asText()) : number(found);
            } catch (NumberFormatException e) {
              throw wrong(pathField, found, "float", path);
            }
          }
        });
  }

  /** The {@code ItemsPath} of a Map state. */
  public static String itemsPath(@Nullable ValueOrPath<JsonValue> items) {
    if (items == null) {
      return "$";
    }
    return items.match(
        new OfPath<JsonValue, String>() {
          @Override
          public String literal(JsonValue value) {
            throw new IllegalStateException("Items in a JSONPath state");
          }

          @Override
          public String atPath(String path) {
            return path;
          }
        });
  }

  private JsonNode valueAt(String path) {
    try {
      return paths.read(path, input);
    } catch (NoSuchValue e) {
      throw QueryException.runtime("Invalid path '%s' : %s".formatted(path, e.reason()));
    }
  }

  /** AWS takes a number in a text, too. */
  private static @Nullable Long asLong(JsonNode value) {
    if (value.isTextual()) {
      try {
        return Long.valueOf(value.asText());
      } catch (NumberFormatException e) {
        return null;
      }
    }
    return value.isIntegralNumber() && value.canConvertToLong() ? value.asLong() : null;
  }

  private static BigDecimal number(JsonNode value) {
    if (!value.isNumber()) {
      throw new NumberFormatException();
    }
    return value.decimalValue();
  }

  private static QueryException wrong(String field, JsonNode value, String kind, String path) {
    return QueryException.runtime(
        "The %s field refers to value \"%s\" which is not a valid %s: %s"
            .formatted(
                field, value.isTextual() ? value.asText() : Json.compact(value), kind, path));
  }

  /** The {@code Error} or {@code Cause} of a Fail state. */
  public @Nullable String text(String pathField, @Nullable ValueOrPath<String> value) {
    if (value == null) {
      return null;
    }
    return value.match(
        new OfPath<String, String>() {
          @Override
          public String literal(String text) {
            return text;
          }

          @Override
          public String atPath(String path) {
            return textAt(pathField, path);
          }
        });
  }

  private String textAt(String pathField, String path) {
    JsonNode value = ComputedField.of(pathField, path).evaluate(paths, input);
    if (!value.isTextual()) {
      throw QueryException.runtime(
          "The field '%s' refers to a value that is not a string: %s == %s"
              .formatted(pathField, path, Json.compact(value)));
    }
    return value.asText();
  }

  /** The two forms that a JSONPath state knows. */
  interface OfPath<T, R> extends ValueOrPath.Cases<T, R> {
    @Override
    default R jsonata(String expression) {
      throw new IllegalStateException("A JSONata expression in a JSONPath state");
    }
  }
}
