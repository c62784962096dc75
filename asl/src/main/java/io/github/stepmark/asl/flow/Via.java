package io.github.stepmark.asl.flow;

import java.util.Locale;

/**
 * The way from one state to the next.
 *
 * @param from the state's name; empty for the beginning of the execution
 * @param kind by which of its fields
 * @param index which of them, counted from 0
 */
record Via(String from, Kind kind, int index) {

  enum Kind {
    /** The beginning of an execution. */
    START,
    NEXT,
    RULE,
    DEFAULT,
    CATCHER,
    /** Into a branch or an item processor. */
    INTO,
    /** Out of a branch or an item processor, to the state that it stands in. */
    OUT_OF,
    /** From the beginning to the end of a Parallel or Map. */
    AROUND
  }

  private static final String[] ORDINALS = {
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"
  };

  /** As the end of a sentence: {@code from Assign Case through its second catcher}. */
  String words() {
    return switch (kind) {
      case START -> "from the start";
      case NEXT, AROUND -> "from " + from;
      case RULE -> "from " + from + " by its " + ordinal() + " rule";
      case DEFAULT -> "from " + from + " by its default";
      case CATCHER -> "from " + from + " through its " + ordinal() + " catcher";
      case INTO -> "from " + from + ", which it is part of";
      case OUT_OF -> "from " + from + ", which ends there";
    };
  }

  /** The state with the catcher that it is left by, if by one, between others. */
  String state() {
    return kind == Kind.CATCHER ? "the %s catcher of %s".formatted(ordinal(), from) : from;
  }

  /** Whether it leaves a state that has done its work. */
  boolean isOnwards() {
    return kind == Kind.NEXT || kind == Kind.RULE || kind == Kind.DEFAULT;
  }

  /** The field that says so, seen from the state; empty where none does. */
  String field() {
    return switch (kind) {
      case NEXT -> "Next";
      case RULE -> "Choices/" + index + "/Next";
      case DEFAULT -> "Default";
      case CATCHER -> "Catch/" + index + "/Next";
      case OUT_OF -> "End";
      case START, INTO, AROUND -> "";
    };
  }

  /** Which of the fields, in a word. */
  String ordinal() {
    return index < ORDINALS.length
        ? ORDINALS[index]
        : String.format(Locale.ROOT, "%dth", index + 1);
  }
}
