package io.github.stepmark.asl.shape;

/** The types that JSON has. */
public enum Kind {
  NULL("null"),
  BOOLEAN("a boolean"),
  NUMBER("a number"),
  STRING("a string"),
  ARRAY("an array"),
  OBJECT("an object");

  private final String words;

  Kind(String words) {
    this.words = words;
  }

  /** How a message names a value of this type. */
  public String words() {
    return words;
  }
}
