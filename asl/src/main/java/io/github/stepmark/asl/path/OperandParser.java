package io.github.stepmark.asl.path;

import io.github.stepmark.asl.path.Operand.Literal;
import io.github.stepmark.asl.path.Operand.Literal.Kind;
import io.github.stepmark.asl.text.SyntaxException;
import io.github.stepmark.asl.text.TextCursor;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads a path or a value in a filter or among a function's arguments. */
final class OperandParser {

  private static final Pattern NUMBER =
      Pattern.compile("-?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE]-?[0-9]{1,9})?");
  private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z_0-9-]*");
  private static final String OPENING = "[{(";
  private static final String CLOSING = "]})";
  private static final String PATTERN_FLAGS = "dixmsuU";

  /** A longer regular expression could take the compiler's whole stack. */
  private static final int LONGEST_PATTERN = 1_000;

  private final TextCursor cursor;
  private final PathSetting setting;
  private final int depth;

  OperandParser(TextCursor cursor, PathSetting setting, int depth) {
    this.cursor = cursor;
    this.setting = setting;
    this.depth = depth;
  }

  Operand operand() throws SyntaxException {
    int start = cursor.at();
    // The library that evaluates paths passes over all else in a function's brackets.
    if (setting == PathSetting.ARGUMENT && !startsArgument(cursor.peek())) {
      throw cursor.expected(
          "an argument of a path's function",
          "Write a path, a number, a \"string\", an array or an object.");
    }
    return switch (cursor.peek()) {
      case '@', '$' -> new Operand.Selected(new PathParser(cursor, setting, depth).path());
      case '\'', '"' -> {
        QuotedText.read(cursor);
        yield literal(Kind.STRING, start);
      }
      case '[', '{' -> json();
      case '/' -> pattern();
      default -> bare();
    };
  }

  private static boolean startsArgument(char c) {
    return "@$\"[{-".indexOf(c) >= 0 || c >= '0' && c <= '9';
  }

  private Literal literal(Kind kind, int start) {
    return new Literal(kind, cursor.since(start), cursor.rangeSince(start));
  }

  /** An array or an object, of which the strings are read and the brackets are counted. */
  private Literal json() throws SyntaxException {
    int start = cursor.at();
    StringBuilder open = new StringBuilder();
    do {
      char c = cursor.peek();
      int closes = CLOSING.indexOf(c);
      if (c == '\'' || c == '"') {
        QuotedText.read(cursor);
      } else if (cursor.atEnd() || closes >= 0 && last(open) != OPENING.charAt(closes)) {
        throw cursor.expected("the end of a value", "Close what is open, the last first.");
      } else {
        cursor.next();
        if (closes >= 0) {
          open.setLength(open.length() - 1);
        } else if (OPENING.indexOf(c) >= 0) {
          open.append(c);
        }
      }
    } while (!open.isEmpty());
    return literal(Kind.JSON, start);
  }

  private static char last(StringBuilder text) {
    return text.charAt(text.length() - 1);
  }

  private Literal pattern() throws SyntaxException {
    int start = cursor.at();
    cursor.next();
    while (!cursor.take('/')) {
      cursor.take('\\');
      if (cursor.atEnd() || cursor.at() - start > LONGEST_PATTERN) {
        throw cursor.mistakeSince(
            start,
            "This regular expression has no end within " + LONGEST_PATTERN + " characters",
            "Close it with /.");
      }
      cursor.next();
    }
    String written = cursor.since(start);
    try {
      Pattern.compile(written.substring(1, written.length() - 1));
    } catch (PatternSyntaxException e) {
      throw cursor.mistakeSince(
          start, "This is no regular expression: " + e.getDescription(), "Mend it.");
    }
    while (!cursor.atEnd() && PATTERN_FLAGS.indexOf(cursor.peek()) >= 0) {
      cursor.next();
    }
    return literal(Kind.PATTERN, start);
  }

  private Literal bare() throws SyntaxException {
    int start = cursor.at();
    while (!cursor.atEnd() && isBare(cursor.peek())) {
      cursor.next();
    }
    String written = cursor.since(start);
    if (NUMBER.matcher(written).matches()) {
      return literal(Kind.NUMBER, start);
    }
    if (!WORD.matcher(written).matches()) {
      cursor.moveTo(start);
      throw cursor.expected(
          "a path or a value", "Write @.name, a number, a 'string', true, false or null.");
    }
    return literal(
        switch (written) {
          case "true", "false" -> Kind.BOOLEAN;
          case "null" -> Kind.NULL;
          default -> Kind.WORD;
        },
        start);
  }

  private static boolean isBare(char c) {
    return c >= '0' && c <= '9'
        || c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c == '_'
        || c == '-'
        || c == '.';
  }
}
