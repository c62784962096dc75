package io.github.stepmark.junit;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Json;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Where two JSON values differ first. Numbers are equal that have one value, as {@code 1} and
 * {@code 1.0}; the order of an object's members says nothing.
 */
final class JsonDifference {

  private JsonDifference() {}

  /** The first difference, as a text that begins with its path; empty where there is none. */
  static Optional<String> between(JsonNode expected, JsonNode actual) {
    return between("$", expected, actual);
  }

  private static Optional<String> between(String path, JsonNode expected, JsonNode actual) {
    if (expected.isObject() && actual.isObject()) {
      return members(path, expected, actual);
    }
    if (expected.isArray() && actual.isArray()) {
      return elements(path, expected, actual);
    }
    boolean equal =
        expected.isNumber() && actual.isNumber()
            ? expected.decimalValue().compareTo(actual.decimalValue()) == 0
            : expected.equals(actual);
    return equal
        ? Optional.empty()
        : Optional.of(
            "%s: expected %s, but was %s"
                .formatted(path, Json.compact(expected), Json.compact(actual)));
  }

  private static Optional<String> members(String path, JsonNode expected, JsonNode actual) {
    TreeSet<String> names = new TreeSet<>();
    expected.fieldNames().forEachRemaining(names::add);
    actual.fieldNames().forEachRemaining(names::add);
    for (String name : names) {
      String at = path + (name.matches("\\w+") ? "." + name : "['" + name + "']");
      if (!actual.has(name)) {
        return Optional.of("%s: expected %s, but is missing".formatted(at, expected.get(name)));
      }
      if (!expected.has(name)) {
        return Optional.of("%s: not expected, but is %s".formatted(at, actual.get(name)));
      }
      Optional<String> difference = between(at, expected.get(name), actual.get(name));
      if (difference.isPresent()) {
        return difference;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> elements(String path, JsonNode expected, JsonNode actual) {
    for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
      Optional<String> difference = between(path + "[" + i + "]", expected.get(i), actual.get(i));
      if (difference.isPresent()) {
        return difference;
      }
    }
    return expected.size() == actual.size()
        ? Optional.empty()
        : Optional.of(
            "%s: expected %d elements, but there are %d"
                .formatted(path, expected.size(), actual.size()));
  }
}
