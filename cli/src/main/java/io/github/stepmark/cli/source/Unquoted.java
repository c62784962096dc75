package io.github.stepmark.cli.source;

import io.github.stepmark.asl.TextLines;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A placeholder that is a value by itself, {@code "TimeoutSeconds": ${Limit}}: what deployment
 * fills in makes JSON of such a text.
 *
 * @param text the placeholder
 * @param place where it stands
 */
public record Unquoted(String text, Place place) {

  private static final Pattern NUMBERS =
      Pattern.compile(
          "(Timeout|Heartbeat|Interval|MaxDelay)?Seconds|Max(Attempts|Concurrency|Items.*|Input.*)"
              + "|BackoffRate|Tolerated.*|Numeric.*");

  private static final Pattern TRUTHS = Pattern.compile("End|Boolean.*|Is[A-Z].*");

  private static final Pattern NAME_BEFORE = Pattern.compile("\"(\\w+)\"\\s*:\\s*$");

  /** The name of a member is no longer than this, and little stands between it and its value. */
  private static final int NEAR = 100;

  /**
   * A text with JSON values in their places.
   *
   * @param text as long as it was, so that all else is where it was
   */
  record Filled(String text, List<Unquoted> placeholders) {}

  /** Fills in all of {@code text}; none where one of them has no end, which nothing makes JSON. */
  static Filled fill(String text) {
    StringBuilder filled = new StringBuilder(text);
    TextLines lines = TextLines.of(text);
    List<Unquoted> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = at + 1;
      if (text.charAt(at) == '"') {
        end = endOfString(text, at);
      } else if (text.startsWith("${", at)) {
        end = endOfPlaceholder(text, at);
        if (end < 0) {
          return new Filled(text, List.of());
        }
        filled.replace(at, end, standIn(text, at, end));
        Place place = new Place(lines.lineOf(at), lines.columnOf(at), end - at);
        found.add(new Unquoted(text.substring(at, end), place));
      }
      at = end;
    }
    return new Filled(filled.toString(), found);
  }

  private static int endOfString(String text, int start) {
    int at = start + 1;
    while (at < text.length() && text.charAt(at) != '"') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(text.length(), at + 1);
  }

  /**
   * Terraform has calls in them, {@code ${jsonencode({a = "}"})}}, up to the end of the line; -1
   * without one.
   */
  private static int endOfPlaceholder(String text, int start) {
    int depth = 0;
    for (int at = start + 1; at < text.length() && text.charAt(at) != '\n'; at++) {
      char c = text.charAt(at);
      if (c == '"') {
        at = endOfString(text, at) - 1;
      } else if (c == '{') {
        depth++;
      } else if (c == '}' && --depth == 0) {
        return at + 1;
      }
    }
    return -1;
  }

  /** A value that no rule minds, as long as what it stands for. */
  private static String standIn(String text, int start, int end) {
    int length = end - start;
    Matcher name = NAME_BEFORE.matcher(text.substring(Math.max(0, start - NEAR), start));
    String member = name.find() ? name.group(1) : "";
    if (member.equals("TimeoutSeconds")) { // more than any heartbeat
      return padded("9".repeat(Math.min(length, 8)), length);
    }
    if (NUMBERS.matcher(member).matches()) {
      return padded("1", length);
    }
    return TRUTHS.matcher(member).matches() && length >= 4
        ? padded("true", length)
        : "\"" + "_".repeat(Math.max(0, length - 2)) + "\"";
  }

  private static String padded(String value, int length) {
    return value + " ".repeat(length - value.length());
  }
}
