package io.github.stepmark.asl.shape;

import java.util.regex.Pattern;

/** What strings look like that are the values of one type. No text has two of these forms. */
public enum TextForm {
  /** Any string. */
  ANY("a string", ".*"),
  /** A time as Step Functions takes it, RFC 3339. */
  TIMESTAMP("a timestamp", "[+-]?\\d{4,}-.*[T ].*"),
  /** A day: {@code 2026-01-31}. */
  DATE("a date", "[+-]?\\d{4,}-\\d.*"),
  /** A day and a time that no offset follows. */
  DATE_TIME("a date and time without an offset", "[+-]?\\d{4,}-.*[T ].*"),
  /** {@code PT1H30M}. */
  DURATION("a duration", "[+-]?[Pp].*"),
  /** {@code 123e4567-e89b-12d3-a456-426614174000}. */
  UUID("a UUID", "[0-9a-fA-F-]+"),
  /** One character. */
  CHARACTER("a single character", ".");

  private final String words;
  private final Pattern look;

  TextForm(String words, String look) {
    this.words = words;
    this.look = Pattern.compile(look, Pattern.DOTALL);
  }

  /** What messages call it. */
  public String words() {
    return words;
  }

  /** Whether {@code text} may have this form: what certainly has not, is told. */
  public boolean mayBe(String text) {
    return look.matcher(text).matches();
  }
}
