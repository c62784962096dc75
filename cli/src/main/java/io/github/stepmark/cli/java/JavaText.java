package io.github.stepmark.cli.java;

import io.github.stepmark.cli.java.Layout.Break;
import io.github.stepmark.cli.java.Layout.Doc;
import io.github.stepmark.cli.java.Layout.Either;
import io.github.stepmark.cli.java.Layout.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Texts as Java's literals. Nothing in a text can end its literal or comment. */
final class JavaText {

  /** Javac's limit for a constant, in bytes. */
  private static final int LONGEST = 65_535;

  /** A literal that is longer is put together from several. */
  private static final int LONG = 72;

  private JavaText() {}

  /** A text that no class file can hold as a constant. */
  static final class TooLongException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private TooLongException(int bytes) {
      super(
          "a text of "
              + bytes
              + " bytes, and a constant in Java has at most "
              + LONGEST
              + "; move it to where the state can read it from");
    }
  }

  private static void check(String text) {
    if (text.length() > LONGEST / 3) {
      // A class file has zero in two bytes, and characters of four in six.
      int bytes = text.chars().map(c -> c == 0 ? 2 : c < 0x80 ? 1 : c < 0x800 ? 2 : 3).sum();
      if (bytes > LONGEST) {
        throw new TooLongException(bytes);
      }
    }
  }

  /** A text: a block if it has several lines, else a literal, put together if it is long. */
  static Doc of(String text) {
    return of(text, List.of(" "));
  }

  /** A condition, which is broken between its parts where it has some. */
  static Doc condition(String text) {
    return of(text, List.of(" && ", " || ", " and ", " or "));
  }

  private static Doc of(String text, List<String> ends) {
    check(text);
    if (text.contains("\n") && isPlain(text)) {
      return block(text, "\\");
    }
    List<String> parts = parts(text, ends);
    if (parts.size() == 1) {
      return Layout.text(literal(text));
    }
    List<Doc> sum = new ArrayList<>();
    for (String part : parts) {
      if (!sum.isEmpty()) {
        sum.add(new Break(" ", 0, false));
        sum.add(Layout.text("+ "));
      }
      sum.add(Layout.text(literal(part)));
    }
    return new Either(Layout.text(literal(text)), Layout.group(4, sum));
  }

  /** Each ends with one of {@code ends} where there is one, else with a blank. */
  private static List<String> parts(String text, List<String> ends) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    while (text.length() - from > LONG) {
      int blank = lastBlank(text, from, ends);
      if (blank <= from) {
        blank = text.lastIndexOf(' ', from + LONG - 1);
      }
      if (blank <= from) {
        blank = text.indexOf(' ', from + 1);
      }
      if (blank < 0 || blank + 1 >= text.length()) {
        break;
      }
      parts.add(text.substring(from, blank + 1));
      from = blank + 1;
    }
    parts.add(text.substring(from));
    return parts;
  }

  private static int lastBlank(String text, int from, List<String> ends) {
    return ends.stream()
        .mapToInt(end -> text.lastIndexOf(end, from + LONG - end.length()) + end.length() - 1)
        .max()
        .orElse(-1);
  }

  /** A literal of one line. */
  static String literal(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        literal.append("\\\"");
      } else {
        literal.append(escaped(text, i));
      }
    }
    return literal.append('"').toString();
  }

  /** JSON as a text block; what is not plain has JSON's own escapes. */
  static Doc json(String json) {
    check(json);
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      plain.append(c == '\n' || isPlain(json, i) ? c : String.format("\\u%04x", (int) c));
    }
    return block(plain.toString(), "");
  }

  /** A text block; {@code end} keeps its text from ending with a line. */
  private static Doc block(String text, String end) {
    List<String> lines = new ArrayList<>();
    lines.add("\"\"\"");
    for (String line : text.split("\n", -1)) {
      lines.add(blockLine(line));
    }
    lines.set(lines.size() - 1, lines.get(lines.size() - 1) + end);
    lines.add("\"\"\"");
    return new Lines(lines);
  }

  private static String blockLine(String line) {
    StringBuilder set = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean third = c == '"' && i >= 2 && line.startsWith("\"\"", i - 2);
      boolean endsInBlank = c == ' ' && i == line.length() - 1;
      set.append(third ? "\\\"" : endsInBlank ? "\\s" : escaped(line, i));
    }
    return set.toString();
  }

  private static String escaped(String text, int at) {
    char c = text.charAt(at);
    return switch (c) {
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      case '\b' -> "\\b";
      case '\f' -> "\\f";
      default -> isPlain(text, at) ? String.valueOf(c) : String.format("\\u%04x", (int) c);
    };
  }

  /** Whether each character is, or ends a line. */
  private static boolean isPlain(String text) {
    return IntStream.range(0, text.length())
        .allMatch(i -> text.charAt(i) == '\n' || isPlain(text, i));
  }

  /** Not what is invisible, turns the direction of the text, or is half a character. */
  private static boolean isPlain(String text, int at) {
    char c = text.charAt(at);
    if (Character.isSurrogate(c)) {
      int start = Character.isLowSurrogate(c) ? at - 1 : at;
      return start >= 0
          && start + 1 < text.length()
          && Character.isSurrogatePair(text.charAt(start), text.charAt(start + 1));
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }

  /** A text as lines of a comment, which are broken at blanks where they would be longer. */
  static List<String> inComment(String text, int width) {
    StringBuilder set = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      set.append(c == '\\' ? '/' : Character.isWhitespace(c) || !isPlain(text, i) ? ' ' : c);
    }
    List<String> lines = new ArrayList<>();
    String left = set.toString().replace("*/", "* /");
    while (left.length() > width && left.strip().indexOf(' ') > 0) {
      int blank = left.lastIndexOf(' ', width);
      int at = blank > 0 ? blank : left.indexOf(' ', 1);
      if (at < 0) {
        break;
      }
      lines.add(left.substring(0, at).stripTrailing());
      left = left.substring(at + 1);
    }
    lines.add(left.stripTrailing());
    return lines;
  }
}
