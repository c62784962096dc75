package io.github.stepmark.lambda.codec;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A payload as a row of tokens in the order of its text. Each value knows where the token behind it
 * stands, so that passing over a value takes one step however large it is, and a path is worked out
 * only when a message needs one.
 */
final class PayloadTape {

  static final byte OBJECT = 0;
  static final byte OBJECT_END = 1;
  static final byte ARRAY = 2;
  static final byte ARRAY_END = 3;
  static final byte NAME = 4;
  static final byte STRING = 5;
  static final byte NUMBER = 6;
  static final byte TRUE = 7;
  static final byte FALSE = 8;
  static final byte NULL = 9;

  private byte[] kinds = new byte[32];
  private int[] behind = new int[32];
  private @Nullable String[] texts = new String[32];
  private int size;

  /** Adds a token and returns its place. An object or array stays open until {@link #close}. */
  int add(byte kind, @Nullable String text) {
    if (size == kinds.length) {
      int capacity = size * 2;
      kinds = Arrays.copyOf(kinds, capacity);
      behind = Arrays.copyOf(behind, capacity);
      texts = Arrays.copyOf(texts, capacity);
    }
    kinds[size] = kind;
    behind[size] = kind == OBJECT || kind == ARRAY ? Integer.MAX_VALUE : size + 1;
    texts[size] = text;
    return size++;
  }

  void close(int container) {
    add(kinds[container] == OBJECT ? OBJECT_END : ARRAY_END, null);
    behind[container] = size;
  }

  int size() {
    return size;
  }

  byte kind(int token) {
    return kinds[token];
  }

  /** The token behind a value and all within it. */
  int behind(int value) {
    return behind[value];
  }

  /** The text of a name, a string or a number. */
  String text(int token) {
    String text = texts[token];
    if (text == null) {
      throw new IllegalStateException("token " + token + " has no text");
    }
    return text;
  }

  /** The value of an object's member, or -1. Takes as many steps as the object has members. */
  int member(int object, String name) {
    int at = object + 1;
    while (kinds[at] == NAME) {
      if (name.equals(texts[at])) {
        return at + 1;
      }
      at = behind[at + 1];
    }
    return -1;
  }

  /** What stands at a token, in a message's words. */
  String describe(int token) {
    return switch (kinds[token]) {
      case OBJECT -> "an object";
      case ARRAY -> "an array";
      case STRING -> "text " + Excerpt.quoted(text(token));
      case NUMBER -> "number " + Excerpt.cut(text(token));
      case TRUE -> "true";
      case FALSE -> "false";
      case NULL -> "null";
      default -> throw new IllegalStateException("token " + token + " is no value");
    };
  }

  /**
   * The JSON path of a value, or of the member whose name or the container whose end stands there.
   * While the tape is being filled, the place behind its last token is that of the next value.
   */
  String path(int token) {
    StringBuilder path = new StringBuilder("$");
    int at = 0;
    while (at < token) {
      at = kinds[at] == OBJECT ? stepIntoObject(at, token, path) : stepIntoArray(at, token, path);
    }
    return path.toString();
  }

  private int stepIntoObject(int object, int token, StringBuilder path) {
    int at = object + 1;
    while (at < size && kinds[at] == NAME) {
      int value = at + 1;
      if (value == size || token < behind[value]) {
        Excerpt.member(path, text(at));
        return value;
      }
      at = behind[value];
    }
    return token;
  }

  private int stepIntoArray(int array, int token, StringBuilder path) {
    int at = array + 1;
    for (int index = 0; at == size || kinds[at] != ARRAY_END; index++) {
      if (at == size || token < behind[at]) {
        path.append('[').append(index).append(']');
        return at;
      }
      at = behind[at];
    }
    return token;
  }
}
