package io.github.stepmark.asl.shape;

import io.github.stepmark.asl.InvalidJsonException;
import io.github.stepmark.asl.Json;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Strings.
 *
 * @param form what all of them look like
 * @param values which they may be
 * @param held the JSON that each is the text of; {@code null} where none is known to be such
 */
public record TextShape(TextForm form, Values<String> values, @Nullable Shape held) {

  static final TextShape ANY = new TextShape(TextForm.ANY, Values.any(), null);

  static TextShape of(Set<String> constants) {
    return new TextShape(TextForm.ANY, Values.of(constants), null);
  }

  static TextShape of(TextForm form) {
    return new TextShape(form, Values.any(), null);
  }

  static TextShape holding(Shape json) {
    return json.isAnything() || json.isNothing()
        ? ANY
        : new TextShape(TextForm.ANY, Values.any(), json);
  }

  /** Whether all are times as Step Functions takes them, RFC 3339. */
  public boolean timestamp() {
    return form == TextForm.TIMESTAMP;
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
        form == other.form ? form : TextForm.ANY,
        values.merge(other.values),
        held == null || other.held == null ? null : how.shapes(held, other.held));
  }

  /** That one of them. */
  TextShape only(String constant) {
    return new TextShape(form, Values.of(Set.of(constant)), held);
  }

  /** Without what it is known not to be. */
  @Nullable TextShape without(String constant) {
    Values<String> left = values.without(constant);
    return left == null ? null : new TextShape(form, left, held);
  }

  /** Whether {@code value} may be one of these; of those of a form any text may. */
  public boolean has(String value) {
    return values.has(value);
  }

  TextShape general() {
    return form == TextForm.ANY ? ANY : of(form);
  }
}
