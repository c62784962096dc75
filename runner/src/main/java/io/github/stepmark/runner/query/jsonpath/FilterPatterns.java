package io.github.stepmark.runner.query.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.runner.query.QueryException;
import io.github.stepmark.runner.query.TimedText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The regular expressions in the filters of a path, {@code [?(@.name =~ /a.*&#47;i)]}. The library
 * matches them without an end in sight, so that each is first tried, for so long, on every text
 * that it may meet.
 */
final class FilterPatterns {

  /** What AWS gives a JSONata expression; of JSONPath nothing is known. */
  private static final long LONGEST_NANOS = 5_000_000_000L;

  /** Also finds such in names, which does no harm. */
  private static final Pattern LITERAL =
      Pattern.compile("/((?:[^/\\\\]|\\\\.)+)/([idmsux]*)", Pattern.DOTALL);

  private final String path;
  private final List<Pattern> patterns = new ArrayList<>(0);

  /** Those in {@code path}. */
  FilterPatterns(String path) {
    this.path = path;
    if (!path.contains("=~")) {
      return;
    }
    Matcher literal = LITERAL.matcher(path);
    while (literal.find()) {
      String flags = literal.group(2).isEmpty() ? "" : "(?" + literal.group(2) + ")";
      try {
        patterns.add(Pattern.compile(flags + literal.group(1)));
      } catch (PatternSyntaxException e) {
        // The library has refused it, or it is none.
      }
    }
  }

  /**
   * Tries them on the texts in {@code root}.
   *
   * @throws QueryException where that takes too long
   */
  void tryOn(JsonNode root) {
    if (patterns.isEmpty()) {
      return;
    }
    long deadline = System.nanoTime() + LONGEST_NANOS;
    Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      JsonNode node = open.pop();
      node.forEach(open::push);
      if (node.isTextual()) {
        TimedText text = new TimedText(node.textValue(), () -> checkTime(deadline));
        patterns.forEach(pattern -> pattern.matcher(text).matches());
      }
    }
  }

  private void checkTime(long deadline) {
    if (System.nanoTime() - deadline > 0) {
      throw QueryException.runtime(
          "Invalid path '%s' : A regular expression in it takes longer than %d seconds."
              .formatted(path, LONGEST_NANOS / 1_000_000_000));
    }
  }
}
