package io.github.stepmark.asl.intrinsic;

/** What a function takes or gives. */
public enum ValueKind {
  ANY("any value"),
  STRING("a string"),
  NUMBER("a number"),
  BOOLEAN("true or false"),
  NULL("null"),
  ARRAY("an array"),
  OBJECT("an object");

  private final String words;

  ValueKind(String words) {
    this.words = words;
  }

  /** How a message names it. */
  public String words() {
    return words;
  }

  /** Whether a value of this kind may be one of {@code other}. */
  boolean mayBe(ValueKind other) {
    return this == ANY || other == ANY || this == other;
  }
}
