package io.github.stepmark.runner.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.JsonSize;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value on its way through an execution. Nobody changes its node. Its text is made once: a
 * value that passes through many states is the same text in all of their events. Where the value is
 * large, its size is counted, and its text made only when somebody asks for it.
 */
public final class Payload {

  /** What AWS lets a state's or a task's input or output be, in bytes of UTF-8. */
  public static final int LIMIT = 262_144;

  /** From here on counting beats writing, in bytes or characters. */
  private static final int LARGE = 8_192;

  public static final Payload EMPTY = of(JsonNodeFactory.instance.objectNode());

  private final JsonNode node;

  /** What it was parsed from. */
  private final @Nullable String source;

  /** Whether it is handed on as the text that it was parsed from. */
  private final boolean verbatim;

  private @Nullable String text;
  private @Nullable JsonSize size;

  private Payload(
      JsonNode node, @Nullable String source, boolean verbatim, @Nullable JsonSize size) {
    this.node = node;
    this.source = source;
    this.verbatim = verbatim;
    this.size = size;
  }

  public static Payload of(JsonNode node) {
    return new Payload(node, null, false, null);
  }

  /** What {@code text} says. */
  public static Payload parse(String text) {
    JsonNode node = Json.parse(text);
    return new Payload(node, text, true, text.length() < LARGE ? null : JsonSize.of(node, null));
  }

  /** A payload of {@code other}; this one if that is its own node, and it was given as it is. */
  public Payload with(JsonNode other) {
    if (other != node) {
      return isLarge() ? new Payload(other, null, false, JsonSize.of(other, size)) : of(other);
    }
    if (isCompact()) {
      return this;
    }
    Payload compact = new Payload(node, source, false, size);
    compact.text = text;
    return compact;
  }

  private boolean isCompact() {
    return !verbatim || !isLarge() && text().equals(source);
  }

  public JsonNode node() {
    return node;
  }

  /** The text as it was given, blanks and all, if this was given as text. */
  public String given() {
    return verbatim && source != null ? source : text();
  }

  /**
   * The JSON text.
   *
   * @throws StateError where the value is nested deeper than JSON may be written
   */
  public String text() {
    String made = text;
    if (made == null) {
      made = write(node);
      if (made.equals(source)) {
        made = source; // One text instead of two: there may be very many executions.
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

  /** Whether it is better not to make its text before somebody asks for it. */
  public boolean isLarge() {
    return size == null ? text != null && text.length() >= LARGE : size.bytes() >= LARGE;
  }

  public boolean isTooLarge() {
    // A char is at most three bytes, so most payloads need no count.
    return size == null ? text().length() > LIMIT / 3 && bytes() > LIMIT : bytes() > LIMIT;
  }

  /** The text's length in bytes of UTF-8. */
  public long bytes() {
    return size == null ? text().getBytes(StandardCharsets.UTF_8).length : size.bytes();
  }

  @Override
  public String toString() {
    return text();
  }
}
