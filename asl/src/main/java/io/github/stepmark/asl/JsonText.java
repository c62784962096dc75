package io.github.stepmark.asl;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A JSON text, parsed, that knows where each value stands in it: what turns a JSON pointer back
 * into a line and a column. It is as strict as {@link Json#parse}, takes time and memory linear in
 * the text, and no more of the stack for a text that is nested deeper.
 */
public final class JsonText {

  private final String text;
  private final JsonNode root;
  private final TextPart whole;
  private final TextLines lines;

  private JsonText(String text, JsonNode root, TextPart whole) {
    this.text = text;
    this.root = root;
    this.whole = whole;
    this.lines = TextLines.of(text);
  }

  /**
   * Parses one JSON value.
   *
   * @throws InvalidJsonException where it is no JSON, or names a member twice
   */
  public static JsonText parse(String text) {
    return new JsonText(text, Json.parse(text), TextPart.of(text));
  }

  /** The text as it was given. */
  public String text() {
    return text;
  }

  /** The value that the text says; a copy, which the caller may change. */
  public JsonNode root() {
    return root.deepCopy();
  }

  /**
   * Where the value at {@code pointer} stands. Where there is no such value: where the nearest one
   * around it does, so that a field that is missing has a place, too.
   *
   * @param pointer a JSON pointer (RFC 6901); empty for the whole value
   * @throws IllegalArgumentException where it is neither empty nor starts with a slash
   */
  public Position of(String pointer) {
    TextPart part = nearest(pointer);
    return position(part.start(), part.end());
  }

  /**
   * Where the name of the member at {@code pointer} stands, quotes included: the place for a field
   * that should not be there at all. What has no name, such as an element of an array, is found as
   * by {@link #of}.
   *
   * @param pointer a JSON pointer (RFC 6901); empty for the whole value
   * @throws IllegalArgumentException where it is neither empty nor starts with a slash
   */
  public Position ofName(String pointer) {
    TextPart part = nearest(pointer);
    return part.hasName()
        ? position(part.nameStart(), part.nameEnd())
        : position(part.start(), part.end());
  }

  private TextPart nearest(String pointer) {
    if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
      throw new IllegalArgumentException("No JSON pointer: " + pointer);
    }
    TextPart part = whole;
    for (int slash = 0; slash < pointer.length(); ) {
      int next = pointer.indexOf('/', slash + 1);
      int end = next < 0 ? pointer.length() : next;
      TextPart child = part.child(Pointer.unescape(pointer.substring(slash + 1, end)));
      if (child == null) {
        return part;
      }
      part = child;
      slash = end;
    }
    return part;
  }

  private Position position(int start, int end) {
    return new Position(start, end, lines.lineOf(start), lines.columnOf(start));
  }

  /**
   * A stretch of a text.
   *
   * @param offset of its first character, in {@code char}s from 0
   * @param end the offset after its last character
   * @param line of its first character, from 1
   * @param column of its first character, in {@code char}s from 1
   */
  public record Position(int offset, int end, int line, int column) {}
}
