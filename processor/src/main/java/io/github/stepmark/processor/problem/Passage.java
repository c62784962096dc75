package io.github.stepmark.processor.problem;

import io.github.stepmark.asl.TextLines;
import io.github.stepmark.asl.TextRange;

/**
 * A part of the text that an annotation's member has, such as one value in a payload template. No
 * compiler prints at a place inside a literal, so the message says it.
 *
 * @param text the whole text
 * @param start the index at which the part begins
 * @param content the index that the first character of the definition's string has in the text;
 *     less than 0 where the definition puts something before the text
 * @param escaped whether the string stands in the text with JSON's escapes
 */
record Passage(String text, int start, int content, boolean escaped) {

  /** No part: the definition's string is another text. */
  static final Passage ELSEWHERE = new Passage("", -1, Integer.MIN_VALUE, false);

  /** The passage at {@code range} of the definition's string. */
  Passage at(TextRange range) {
    if (this == ELSEWHERE) {
      return this;
    }
    int at = escaped ? skip(range.start()) : content + range.start();
    return new Passage(text, Math.max(0, Math.min(at, text.length())), content, escaped);
  }

  /** The index of a character of the string, each before it perhaps written as an escape. */
  private int skip(int characters) {
    int at = content;
    for (int i = 0; i < characters && at < text.length(); i++) {
      boolean escape = text.charAt(at) == '\\';
      at += escape ? text.startsWith("u", at + 1) ? 6 : 2 : 1;
    }
    return at;
  }

  /** Where it is, as the beginning of a message. */
  String words() {
    TextLines lines = TextLines.of(text);
    return lines.lineOf(text.stripTrailing().length()) == 1
        ? "Character " + (start + 1) + " of the text: "
        : "Line " + lines.lineOf(start) + ", column " + lines.columnOf(start) + " of the text: ";
  }
}
