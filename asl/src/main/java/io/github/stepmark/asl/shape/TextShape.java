package io.github.stepmark.asl.shape;

import io.github.stepmark.asl.InvalidJsonException;
import io.github.stepmark.asl.Json;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Strings.
 *
 * @param timestamp whether all are times as Step Functions takes them, RFC 3339
 * @param values which they may be
 * @param held the JSON that each is the text of; {@code null} where none is known to be such
 */
public record TextShape(boolean timestamp, Values<String> values, @Nullable Shape held) {

  static final TextShape ANY = new TextShape(false, Values.any(), null);
  static final TextShape TIMESTAMP = new TextShape(true, Values.any(), null);

  static TextShape of(Set<String> constants) {
    return new TextShape(false, Values.of(constants), null);
  }

  static TextShape holding(Shape json) {
    return json.isAnything() || json.isNothing() ? ANY : new TextShape(false, Values.any(), json);
  }

  /** All that it may be; {@code null} where that is not known. */
  public @Nullable Set<String> constants() {
    return values.only();
  }

  /**
   * What these texts are as JSON: {@link Shape#anything()} where that is not known, {@link
   * Shape#nothing()} where none of them is JSON.
   */
  public Shape json() {
    if (held != null) {
      return held;
    }
    return constants() == null
        ? Shape.anything()
        : Shape.either(constants().stream().map(TextShape::parsed).toList());
  }

  private static Shape parsed(String text) {
    if (text.contains("${")) { // what a deployment puts in is not known
      return Shape.anything();
    }
    try {
      return Shape.of(Json.parse(text));
    } catch (InvalidJsonException e) {
      return Shape.nothing();
    }
  }

  TextShape merge(TextShape other, Merge how) {
    if (equals(other)) {
      return this;
    }
    return new TextShape(
        timestamp && other.timestamp,
        values.merge(other.values),
        held == null || other.held == null ? null : how.shapes(held, other.held));
  }

  /** Without what it is known not to be. */
  @Nullable TextShape without(String constant) {
    Values<String> left = values.without(constant);
    return left == null ? null : new TextShape(timestamp, left, held);
  }

  /** Whether {@code value} may be one of these; of times any text may. */
  public boolean has(String value) {
    return values.has(value);
  }

  TextShape general() {
    return timestamp ? TIMESTAMP : ANY;
  }
}
