package io.github.stepmark.runner.query.jsonata;

import com.dashjoin.jsonata.Functions;
import io.github.stepmark.runner.query.TimedText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The functions that take regular expressions, as the library has them. Each expression is first
 * tried on a {@link TimedText}.
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
      long deadline = Bounds.deadline();
      Matcher matcher = pattern.matcher(new TimedText(text, () -> Bounds.checkTime(deadline)));
      while (matcher.find()) {
        // What it finds is asked of the library.
      }
    }
    return text;
  }
}
