package io.github.stepmark.lambda.codec;

import io.github.stepmark.lambda.InvalidPayload;
import org.jspecify.annotations.Nullable;

/**
 * A place on a {@link PayloadTape}: goes from token to token, and says what is wrong with the one
 * it stands at or has just passed.
 */
final class PayloadCursor {

  private final PayloadTape tape;
  private int at;

  /** The value that was passed last; for an object or array that has ended, the whole of it. */
  private int last;

  /** The objects and arrays that were entered and not left. */
  private final int[] open = new int[Limits.LEVELS];

  private int level;

  PayloadCursor(PayloadTape tape) {
    this.tape = tape;
  }

  byte kind() {
    if (at == tape.size()) {
      throw new IllegalStateException("the payload has been read to its end");
    }
    return tape.kind(at);
  }

  boolean hasNext() {
    byte kind = kind();
    return kind != PayloadTape.OBJECT_END && kind != PayloadTape.ARRAY_END;
  }

  void enter(byte container, String expected) {
    expect(container, expected);
    open[level++] = at++;
  }

  void leave(byte end, String expected) {
    if (kind() != end) {
      throw misuse(expected);
    }
    at++;
    last = open[--level];
  }

  String name() {
    if (kind() != PayloadTape.NAME) {
      throw misuse("a name");
    }
    return tape.text(at++);
  }

  String text(byte kind, String expected) {
    expect(kind, expected);
    last = at++;
    return tape.text(last);
  }

  String peekText() {
    return tape.text(at);
  }

  void skip() {
    if (!isAtValue()) {
      throw misuse("a value");
    }
    last = at;
    at = tape.behind(at);
  }

  void end() {
    if (at != tape.size()) {
      throw misuse("the end of the payload");
    }
  }

  /** The text of a member of the object that comes next. */
  String textOf(String member) {
    int value = member(member);
    if (tape.kind(value) != PayloadTape.STRING) {
      throw wrong(value, "text");
    }
    return tape.text(value);
  }

  /** Where a member of the value that comes next stands; negative where there is none. */
  int memberOrNone(String member) {
    return kind() == PayloadTape.OBJECT ? tape.member(at, member) : -1;
  }

  /** The text of a member of the value that comes next; null where there is none. */
  @Nullable String textOrNull(String member) {
    int value = memberOrNone(member);
    return value >= 0 && tape.kind(value) == PayloadTape.STRING ? tape.text(value) : null;
  }

  /** The problem with the {@link #textOf} a member. */
  InvalidPayload wrongText(String member, String expected) {
    return wrong(member(member), expected);
  }

  /** The problem that a member of the object just left is missing, or null. */
  InvalidPayload absent(String member) {
    int value = tape.member(last, member);
    return value < 0 ? missing(last, member) : wrong(value, "a value");
  }

  /** The problem that another value should come next. */
  RuntimeException wrong(String expected) {
    return isAtValue() ? wrong(at, expected) : misuse(expected);
  }

  /** The problem that another value should have been passed last. */
  InvalidPayload wrongLast(String expected) {
    return wrong(last, expected);
  }

  /** The problem that the number passed last is beyond the limits. */
  InvalidPayload tooLong() {
    return new InvalidPayload(
        tape.path(last), Limits.TOO_LONG + ", but found " + tape.describe(last));
  }

  private int member(String member) {
    expect(PayloadTape.OBJECT, "an object");
    int value = tape.member(at, member);
    if (value < 0) {
      throw missing(at, member);
    }
    return value;
  }

  private void expect(byte kind, String expected) {
    if (kind() != kind) {
      throw wrong(expected);
    }
  }

  private boolean isAtValue() {
    return hasNext() && kind() != PayloadTape.NAME;
  }

  private InvalidPayload wrong(int value, String expected) {
    return new InvalidPayload(
        tape.path(value), "expected " + expected + ", but found " + tape.describe(value));
  }

  private InvalidPayload missing(int object, String member) {
    StringBuilder path = new StringBuilder(tape.path(object));
    Excerpt.member(path, member);
    return new InvalidPayload(path.toString(), "the member is missing");
  }

  /** A codec that asks for what cannot stand here: its own mistake, not the payload's. */
  private IllegalStateException misuse(String asked) {
    return new IllegalStateException("a codec asks for " + asked + " at " + tape.path(at));
  }
}
