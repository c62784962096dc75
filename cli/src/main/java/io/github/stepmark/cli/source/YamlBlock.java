package io.github.stepmark.cli.source;

import io.github.stepmark.asl.TextLines;
import io.github.stepmark.asl.TextRange;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A literal block scalar, whose lines are those of its string behind an indent.
 *
 * @param lines of the string
 * @param firstLine the line of the text that has the string's first
 * @param indent how many blanks each line of the text has before the string's
 */
record YamlBlock(TextLines lines, int firstLine, int indent) implements StringPlaces {

  /** A tag or an anchor before the bar, perhaps on a line before it. */
  private static final Pattern PROPERTIES = Pattern.compile("\\s*(?:[!&]\\S*\\s*)*");

  /**
   * The block that says {@code string}.
   *
   * @param text the whole YAML text
   * @param start where the node starts, its tag included
   */
  static @Nullable YamlBlock of(String string, YamlLines text, Place start) {
    int header = headerLine(text, start);
    if (header == 0) {
      return null;
    }
    TextLines lines = TextLines.of(string);
    int firstLine = header + 1;
    for (int i = 1; i <= lines.lineOf(string.length()); i++) {
      if (!lines.line(i).isBlank()) {
        int indent = text.line(firstLine + i - 1).length() - lines.line(i).length();
        return new YamlBlock(lines, firstLine, indent);
      }
    }
    return null;
  }

  /** The line of the bar that opens the block; 0 where a comment hides it. */
  private static int headerLine(YamlLines text, Place start) {
    int from = start.column() - 1;
    for (int number = start.line(); ; number++) {
      String line = text.line(number);
      Matcher properties = PROPERTIES.matcher(line).region(from, line.length());
      properties.lookingAt();
      if (properties.end() < line.length()) {
        return line.charAt(properties.end()) == '|' ? number : 0;
      }
      from = 0;
    }
  }

  @Override
  public Place of(TextRange range) {
    return new Place(
        firstLine + lines.lineOf(range.start()) - 1,
        indent + lines.columnOf(range.start()),
        Math.max(1, range.end() - range.start()));
  }
}
