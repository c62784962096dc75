package io.github.stepmark.asl;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The long strings of a JSON text: where such a one ends is found much faster than by a parser,
 * which looks at each character. Left of the text is what stands around them.
 */
final class LongStrings {

  /** As long as such a string is at least: as many characters, in ASCII and without escapes. */
  private static final int LONG = 4_096;

  private final StringBuilder rest = new StringBuilder();
  private final List<JsonNode> strings = new ArrayList<>();
  private boolean any;

  private LongStrings() {}

  /** Those of {@code text}; null where there are none. */
  static @Nullable LongStrings of(String text) {
    if (!mayHave(text)) {
      return null;
    }
    LongStrings strings = new LongStrings();
    strings.cut(text);
    return strings.any ? strings : null;
  }

  /** Whether there is a stretch without a quote such as only a long string can be. */
  private static boolean mayHave(String text) {
    int half = LONG / 2;
    for (int i = half; i < text.length(); i += half) {
      int quote = text.indexOf('"', i);
      if (quote < 0) {
        return false;
      }
      if (quote - i >= half) {
        return true;
      }
    }
    return false;
  }

  private void cut(String text) {
    int copied = 0;
    int start = text.indexOf('"');
    while (start >= 0) {
      int end = end(text, start);
      if (end < 0) {
        break;
      }
      boolean isEmpty = end == start + 1;
      boolean isLong = end - start > LONG;
      if ((isEmpty || isLong) && isValue(text, end)) {
        String string = text.substring(start + 1, end);
        long size = TextSize.of(string);
        if (isEmpty) {
          strings.add(TextNode.valueOf(string));
        } else if (size == string.length() + 2) {
          rest.append(text, copied, start + 1);
          strings.add(new MeasuredText(string, size));
          copied = end;
          any = true;
        }
      }
      start = text.indexOf('"', end + 1);
    }
    rest.append(text, copied, text.length());
  }

  /** Where the string ends that starts at {@code start}; negative where it does not. */
  private static int end(String text, int start) {
    int end = text.indexOf('"', start + 1);
    while (end >= 0 && Json.isEscaped(text, end)) {
      end = text.indexOf('"', end + 1);
    }
    return end;
  }

  /** Whether the string that ends at {@code end} is not a member's name. */
  private static boolean isValue(String text, int end) {
    int next = end + 1;
    while (next < text.length() && text.charAt(next) <= ' ') {
      next++;
    }
    return next == text.length() || text.charAt(next) != ':';
  }

  /** The text with empty strings in the places of the long ones. */
  String rest() {
    return rest.toString();
  }

  /** What stood, or stands, in the places of the empty strings that are values, in their order. */
  Iterator<JsonNode> strings() {
    return strings.iterator();
  }
}
