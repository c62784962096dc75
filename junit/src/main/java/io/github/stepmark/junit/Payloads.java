package io.github.stepmark.junit;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.InvalidJsonException;
import io.github.stepmark.asl.Json;

/** What tests write of payloads: Java values, Jackson's trees, or JSON text. */
final class Payloads {

  private final Facade facade;

  Payloads(Facade facade) {
    this.facade = facade;
  }

  /** The JSON text of what a test wrote. */
  String text(Object written) {
    return written instanceof String text ? text : Json.compact(node(written));
  }

  /** What a test wrote as a tree. */
  JsonNode node(Object written) {
    if (written instanceof JsonNode node) {
      return node;
    }
    String text = written instanceof String json ? json : facade.json(written);
    try {
      return Json.parse(text);
    } catch (InvalidJsonException e) {
      throw new IllegalArgumentException(
          "A String is JSON text here, and this is none: %s (%s). Text as a value has quotes of its own: \"\\\"%1$s\\\"\"."
              .formatted(text, e.getMessage()),
          e);
    }
  }

  <T> T read(String json, Class<T> type) {
    return facade.read(json, type);
  }
}
