package io.github.stepmark.runner;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.stepmark.asl.Json;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value on its way through an execution. Nobody changes its node. Its text is made once: a
 * value that passes through many states is the same text in all of their events.
 */
final class Payload {

  /** What AWS lets a state's or a task's input or output be, in bytes of UTF-8. */
  static final int LIMIT = 262_144;

  static final Payload EMPTY = of(JsonNodeFactory.instance.objectNode());

  private final JsonNode node;
  private final @Nullable String given;
  private @Nullable String text;

  private Payload(JsonNode node, @Nullable String given) {
    this.node = node;
    this.given = given;
  }

  static Payload of(JsonNode node) {
    return new Payload(node, null);
  }

  /** What {@code text} says. */
  static Payload parse(String text) {
    return new Payload(Json.parse(text), text);
  }

  /** A payload of {@code other}; this one if that is its own node, and it was given as it is. */
  Payload with(JsonNode other) {
    return other == node && (given == null || given.equals(text())) ? this : of(other);
  }

  JsonNode node() {
    return node;
  }

  /** The text as it was given, blanks and all, if this was given as text. */
  String given() {
    return given == null ? text() : given;
  }

  /**
   * The JSON text.
   *
   * @throws StateError where the value is nested deeper than JSON may be written
   */
  String text() {
    String made = text;
    if (made == null) {
      made = write(node);
      if (made.equals(given)) {
        made = given; // One text instead of two: there may be very many executions.
      }
      text = made;
    }
    return made;
  }

  private static String write(JsonNode node) {
    try {
      return Json.compact(node);
    } catch (RuntimeException e) {
      // A loop that wraps its input once more each time gets there.
      throw StateError.runtime("The data is nested too deeply: " + e.getMessage());
    }
  }

  boolean isTooLarge() {
    // A char is at most three bytes, so most payloads need no count.
    return text().length() > LIMIT / 3 && bytes() > LIMIT;
  }

  /** The text's length in bytes of UTF-8. */
  int bytes() {
    return text().getBytes(StandardCharsets.UTF_8).length;
  }

  @Override
  public String toString() {
    return text();
  }
}
