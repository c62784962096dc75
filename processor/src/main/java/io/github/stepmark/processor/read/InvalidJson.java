package io.github.stepmark.processor.read;

import io.github.stepmark.asl.InvalidJsonException;
import io.github.stepmark.asl.TextLines;
import io.github.stepmark.asl.jsonata.Delimited;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a text in an annotation is no JSON. The likeliest reason is that Java has read the text
 * before: it takes one of two backslashes away, and makes line feeds and quotes of escapes.
 *
 * @param offset where, in {@code char}s
 * @param mend what to write instead
 */
record InvalidJson(int offset, String mend) {

  private static final Pattern UNCLOSED =
      Pattern.compile("expected close marker for (Object|Array)");

  private static final Pattern WORD = Pattern.compile("Unrecognized token '(\\w+)'");

  /** As other languages have them. */
  private static final Map<String, String> WORDS =
      Map.of(
          "None",
          "null",
          "nil",
          "null",
          "undefined",
          "null",
          "NULL",
          "null",
          "Null",
          "null",
          "True",
          "true",
          "TRUE",
          "true",
          "False",
          "false",
          "FALSE",
          "false");

  static InvalidJson of(String text, InvalidJsonException why) {
    int offset = TextLines.of(text).offsetOf(Math.max(1, why.line()), Math.max(1, why.column()));
    return new InvalidJson(offset, mend(text, offset, why));
  }

  private static String mend(String text, int offset, InvalidJsonException why) {
    char before = offset == 0 ? '\0' : text.charAt(offset - 1);
    char there = offset == text.length() ? '\0' : text.charAt(offset);
    if (before == '\\') {
      return "Java takes one of two backslashes away, so each of the JSON is written twice: \\\\\\\\"
          + there
          + " for \\\\"
          + there
          + ".";
    }
    if (there == '\n' || there == '\r') {
      return "A text in JSON ends on the line where it begins: close it with a quote. If a line feed"
          + " is a part of it, write \\\\n, since Java makes one of \\n.";
    }
    if (there == '\t') {
      return "In Java, \\t is a tab, which no text in JSON may contain: write \\\\t.";
    }
    if (before == '"' && isInText(there)) {
      return "If the quote before it is a part of the text, it is \\\" in JSON, which Java has as"
          + " \\\\\\\".";
    }
    if (why.getMessage().startsWith("Duplicate field")) {
      return "Remove one of the two.";
    }
    if (text.startsWith("//", offset) || text.startsWith("/*", offset)) {
      return "Take the comment out; a state has one in @State(comment = \"…\").";
    }
    if ((there == ']' || there == '}') && text.substring(0, offset).stripTrailing().endsWith(",")) {
      return "Remove the comma before it: commas stand between values.";
    }
    if (why.getMessage().contains("was expecting comma")) {
      return "Write a comma before it.";
    }
    Matcher unclosed = UNCLOSED.matcher(why.getMessage());
    if (unclosed.find()) {
      return "Write the "
          + (unclosed.group(1).equals("Object") ? "}" : "]")
          + " that closes what begins there.";
    }
    Matcher word = WORD.matcher(why.getMessage());
    if (word.find() && WORDS.containsKey(word.group(1))) {
      return "Write " + WORDS.get(word.group(1)) + ".";
    }
    if (text.stripLeading().startsWith("arn:")) {
      return "Write an object that names it, such as {\"RoleArn\": \"arn:…\"}.";
    }
    if (text.stripLeading().startsWith("$")) {
      return "Write an expression of JSONata as {% … %}, and a path in an object, in a member whose name"
          + " ends in .$: {\"id.$\": \"$.id\"}.";
    }
    if (Delimited.begins(text.stripLeading())) {
      return text.stripTrailing().endsWith("%}")
          ? "Texts in {% %} are expressions in JSONata alone; write a JSON value here."
          : "Close the expression by %} at the end of the text.";
    }
    return "Write a JSON value, text in double quotes: \"\\\"text\\\"\".";
  }

  /** Whether no JSON has it right after a text, so that the text likely goes on. */
  private static boolean isInText(char there) {
    return there != '\0' && !Character.isWhitespace(there) && "\",:]}".indexOf(there) < 0;
  }
}
