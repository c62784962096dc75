package io.github.stepmark.asl;

import java.util.Locale;

/** What to write in place of a text that is no JSON, told by what stands at the mistake. */
final class JsonMend {

  private JsonMend() {}

  /**
   * The mend as a sentence.
   *
   * @param offset of the mistake in {@code text}
   * @param message what is wrong there, as {@link JacksonMessage} says it
   */
  static String of(String text, int offset, String message) {
    char there = offset < text.length() ? text.charAt(offset) : '\0';
    return message.startsWith("Unexpected character")
        ? unexpected(text, offset, there, message)
        : by(message);
  }

  private static String unexpected(String text, int offset, char there, String message) {
    String before = text.substring(0, Math.min(offset, text.length())).stripTrailing();
    if (there == '/' || there == '#') {
      return "Take the comment out, or make it a \"Comment\" of what it speaks of.";
    }
    if ((there == ']' || there == '}') && before.endsWith(",")) {
      return "Take out the comma before it: commas stand between values.";
    }
    if (there == '\'' || Character.isLetter(there) && !before.isEmpty()) {
      return "Write names and texts in double quotes.";
    }
    if (message.contains("was expecting comma")) {
      return "Write a comma before it.";
    }
    return message.contains("was expecting a colon")
        ? "Write a colon between a name and its value."
        : "Write a value: text in double quotes, a number, true, false, null, {…} or […].";
  }

  private static String by(String message) {
    String lower = message.toLowerCase(Locale.ROOT);
    if (lower.startsWith("duplicate field")) {
      return "Take one of the two out, or give it another name: the second would hide the first.";
    }
    if (lower.startsWith("illegal unquoted character")) {
      return "A text ends on the line where it begins: write \\n for a line feed in it, \\t for a"
          + " tab.";
    }
    if (lower.startsWith("unrecognized character escape")) {
      return "Write \\\\ for a backslash.";
    }
    if (lower.startsWith("unrecognized token")) {
      return "Write true, false or null, or text in double quotes.";
    }
    if (lower.startsWith("unexpected close marker")) {
      return "Close first what was opened last.";
    }
    if (lower.startsWith("non-standard token")) {
      return "Write null, or text in double quotes: JSON has no such number.";
    }
    if (lower.startsWith("unexpected end-of-input")) {
      return "Close what is still open there.";
    }
    if (lower.contains("surrogate")) {
      return "Write both halves of the character, such as \\ud83d\\ude00.";
    }
    if (lower.contains("deep in each other")) {
      return "Write it flat, or move a part of it into a text of its own.";
    }
    return lower.contains("exceeds the maximum")
        ? "Write less than that."
        : "A definition is one JSON object.";
  }
}
