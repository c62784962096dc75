package io.github.stepmark.asl.condition;

import io.github.stepmark.asl.TextRange;

/**
 * A word of a condition's text.
 *
 * @param text as it is written; of a string what it stands for
 * @param end the index after its last character
 */
record Token(Kind kind, String text, int offset, int end) {

  enum Kind {
    PATH("a path"),
    STRING("a string"),
    NUMBER("a number"),
    /** A function, {@code true} or {@code false}. */
    NAME("a name"),
    /** {@code == != < <= > >=}. */
    RELATION("a comparison"),
    AND("'&&'"),
    OR("'||'"),
    NOT("'!'"),
    OPEN("'('"),
    CLOSE("')'"),
    COMMA("','"),
    END("the end");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  TextRange range() {
    return new TextRange(offset, end);
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }

  /** How a message names it. */
  String words() {
    return kind == Kind.END ? "the end" : kind == Kind.STRING ? "a string" : "'" + text + "'";
  }
}
