package io.github.stepmark.asl.template;

import java.util.Objects;

/**
 * A field of an object in a payload template.
 *
 * @param key the name as it is written, with {@code .$} where the value is computed
 * @param value its value
 */
public record Field(String key, Template value) {

  private static final String SUFFIX = ".$";

  public Field {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(value, "value");
  }

  /** The name in the result. */
  public String name() {
    return isComputed(key) ? key.substring(0, key.length() - SUFFIX.length()) : key;
  }

  static boolean isComputed(String key) {
    return key.endsWith(SUFFIX);
  }
}
