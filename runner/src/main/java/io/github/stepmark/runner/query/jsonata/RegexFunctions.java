package io.github.stepmark.runner.query.jsonata;

import com.dashjoin.jsonata.Functions;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The functions that take regular expressions, as the library has them. Some expressions backtrack
 * for longer than anybody lives, and nothing interrupts Java's matcher; so each is first tried on a
 * text that looks at the clock.
 */
final class RegexFunctions {

  private RegexFunctions() {}

  static @Nullable Object contains(List<?> arguments) {
    return Functions.contains(tried(arguments), arguments.get(1));
  }

  static @Nullable Object match(List<?> arguments) {
    return Functions.match(tried(arguments), (Pattern) arguments.get(1), whole(arguments, 2));
  }

  static @Nullable Object replace(List<?> arguments) {
    return Functions.replace(
        tried(arguments), arguments.get(1), arguments.get(2), whole(arguments, 3));
  }

  static @Nullable Object split(List<?> arguments) {
    return Functions.split(tried(arguments), arguments.get(1), whole(arguments, 2));
  }

  private static @Nullable Integer whole(List<?> arguments, int index) {
    return index < arguments.size() && arguments.get(index) instanceof Number number
        ? (Integer) number.intValue()
        : null;
  }

  /** The first argument, if the second can be looked for in it in time. */
  private static @Nullable String tried(List<?> arguments) {
    if (!(arguments.get(0) instanceof String text)) {
      return null;
    }
    if (arguments.get(1) instanceof Pattern pattern) {
      Matcher matcher = pattern.matcher(new TimedText(text, Bounds.deadline()));
      while (matcher.find()) {
        // What it finds is asked of the library.
      }
    }
    return text;
  }

  /** A text that can be read until a time. */
  private static final class TimedText implements CharSequence {

    private static final int READS_BETWEEN_LOOKS = 10_000;

    private final CharSequence text;
    private final long deadline;
    private int reads;

    TimedText(CharSequence text, long deadline) {
      this.text = text;
      this.deadline = deadline;
    }

    @Override
    public char charAt(int index) {
      reads++;
      if (reads % READS_BETWEEN_LOOKS == 0) {
        Bounds.checkTime(deadline);
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
