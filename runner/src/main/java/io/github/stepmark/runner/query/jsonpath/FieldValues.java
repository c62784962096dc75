package io.github.stepmark.runner.query.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.ValueOrPath;
import io.github.stepmark.runner.query.QueryException;
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

  /** A number of seconds; {@code pathField} is the field's name where it is given by a path. */
  public @Nullable Long seconds(String pathField, @Nullable ValueOrPath<Long> value) {
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
            return secondsAt(pathField, path);
          }
        });
  }

  private Long secondsAt(String pathField, String path) {
    JsonNode value;
    try {
      value = paths.read(path, input);
    } catch (NoSuchValue e) {
      throw QueryException.runtime("Invalid path '%s' : %s".formatted(path, e.reason()));
    }
    if (!value.isIntegralNumber() || !value.canConvertToLong() || value.asLong() <= 0) {
      throw QueryException.runtime(
          "The %s field refers to value \"%s\" which is not a valid positive integer: %s"
              .formatted(pathField, Json.compact(value), path));
    }
    return value.asLong();
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
    JsonNode value;
    try {
      value = paths.read(path, input);
    } catch (NoSuchValue e) {
      throw QueryException.runtime(
          "The JSONPath '%s' specified for the field '%s' could not be found in the input '%s'"
              .formatted(path, pathField, Json.compact(paths.rootOf(path, input))));
    }
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
