package io.github.stepmark.runner.query.jsonata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** The names that JSONata, and AWS in its messages, have for the types of JSON. */
final class JsonType {

  private JsonType() {}

  static String of(JsonNode value) {
    return value.getNodeType().name().toLowerCase(Locale.ROOT);
  }
}
