package io.github.stepmark.asl.intrinsic;

import io.github.stepmark.asl.path.JsonPath;
import io.github.stepmark.asl.path.PathSetting;
import io.github.stepmark.asl.text.SyntaxException;
import io.github.stepmark.asl.text.TextCursor;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads calls of intrinsic functions by recursive descent.
 *
 * <pre>
 * call     = "States." name "(" [ argument { "," argument } ] ")"
 * argument = path | string | number | "true" | "false" | "null" | call
 * </pre>
 */
final class CallParser {

  private static final String PREFIX = "States.";
  private static final Pattern NUMBER =
      Pattern.compile("-?[0-9]{1,300}(\\.[0-9]{1,300})?([eE][+-]?[0-9]{1,3})?");

  private final TextCursor cursor;

  CallParser(TextCursor cursor) {
    this.cursor = cursor;
  }

  IntrinsicCall whole() throws SyntaxException {
    IntrinsicCall call = call(0);
    cursor.skipWhitespace();
    if (!cursor.atEnd()) {
      throw cursor.expected("nothing after the call", "Take out what follows the last bracket.");
    }
    return call;
  }

  private IntrinsicCall call(int depth) throws SyntaxException {
    int start = cursor.at();
    String name = word();
    if (!name.startsWith(PREFIX)) {
      cursor.moveTo(start);
      throw cursor.expected(
          "a call of an intrinsic function",
          "Write a path such as $.order, or a call such as States.UUID().");
    }
    if (depth > IntrinsicCall.DEEPEST) {
      throw cursor.mistakeSince(
          start,
          "Calls stand more than " + IntrinsicCall.DEEPEST + " deep in each other",
          "Compute a part of it in a state before.");
    }
    cursor.skipWhitespace();
    if (!cursor.take('(')) {
      throw cursor.expected("'('", "Write the arguments in brackets: " + name + "(…).");
    }
    List<Argument> arguments = arguments(depth);
    return new IntrinsicCall(name, arguments, cursor.rangeSince(start));
  }

  private List<Argument> arguments(int depth) throws SyntaxException {
    List<Argument> arguments = new ArrayList<>();
    cursor.skipWhitespace();
    if (cursor.take(')')) {
      return arguments;
    }
    do {
      cursor.skipWhitespace();
      arguments.add(argument(depth));
      cursor.skipWhitespace();
    } while (cursor.take(','));
    if (!cursor.take(')')) {
      boolean behindText =
          !arguments.isEmpty() && arguments.get(arguments.size() - 1) instanceof Argument.Text;
      throw cursor.expected(
          "',' or ')'",
          behindText && Character.isLetterOrDigit(cursor.peek())
              ? "Write an apostrophe within a text as \\', or close the call's bracket."
              : "Close the call's bracket.");
    }
    return arguments;
  }

  private Argument argument(int depth) throws SyntaxException {
    if (cursor.peek() == '$') {
      return new Argument.Selected(JsonPath.read(cursor, PathSetting.ARGUMENT));
    }
    if (cursor.peek() == '\'') {
      return string();
    }
    int start = cursor.at();
    String word = word();
    if (word.startsWith(PREFIX)) {
      cursor.moveTo(start);
      return new Argument.Nested(call(depth + 1));
    }
    switch (word) {
      case "true", "false" -> {
        return new Argument.Truth(word.equals("true"), cursor.rangeSince(start));
      }
      case "null" -> {
        return new Argument.Null(cursor.rangeSince(start));
      }
      default -> {
        if (NUMBER.matcher(word).matches()) {
          return new Argument.Number(new BigDecimal(word), word, cursor.rangeSince(start));
        }
        cursor.moveTo(start);
        throw cursor.expected(
            "an argument",
            cursor.peek() == '"'
                ? "Write strings in apostrophes: 'open'."
                : "Write a path, a 'string', a number, true, false, null or another call.");
      }
    }
  }

  /** What a name, a keyword or a number may be made of. */
  private String word() {
    int start = cursor.at();
    while (!cursor.atEnd()
        && (Character.isLetterOrDigit(cursor.peek()) || "_.+-".indexOf(cursor.peek()) >= 0)) {
      cursor.next();
    }
    return cursor.since(start);
  }

  private Argument.Text string() throws SyntaxException {
    int start = cursor.at();
    cursor.next();
    StringBuilder value = new StringBuilder();
    while (!cursor.take('\'')) {
      if (cursor.take('\\') && "'{}\\".indexOf(cursor.peek()) < 0) {
        throw cursor.expected(
            "one of ' { } \\ after a backslash", "Write \\\\ for a backslash in a string.");
      }
      if (cursor.atEnd()) {
        throw cursor.mistakeSince(start, "This string has no end", "Close it with '.");
      }
      value.append(cursor.next());
    }
    return new Argument.Text(value.toString(), cursor.since(start), cursor.rangeSince(start));
  }
}
