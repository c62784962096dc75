package io.github.stepmark.cli.java;

import io.github.stepmark.Errors;
import java.lang.reflect.Field;
import java.util.Map;
import java.util.TreeMap;

/** What the DSL has constants for. */
final class ErrorsOfTheDsl {

  private ErrorsOfTheDsl() {}

  static Map<String, String> byValue() {
    Map<String, String> byValue = new TreeMap<>();
    for (Field field : Errors.class.getFields()) {
      try {
        byValue.put((String) field.get(null), field.getName());
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(e);
      }
    }
    return byValue;
  }
}
