package io.github.stepmark.asl.path;

import io.github.stepmark.asl.TextRange;
import io.github.stepmark.asl.text.Parsed;
import io.github.stepmark.asl.text.SyntaxException;
import io.github.stepmark.asl.text.TextCursor;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A path in a JSONPath state (specification, "Paths"): {@code $.order.lines[0]}, {@code
 * $$.State.Name}, {@code $limit.max}.
 *
 * <p>Steps are {@code .name}, {@code ['name']}, {@code ['a', 'b']}, {@code [0]}, {@code [0, 1]},
 * {@code [1:3]}, {@code [*]}, {@code .*}, {@code ..name}, {@code [?(@.price < 10)]} and {@code
 * .length()}. A backslash in a name stands before a character that is part of it: {@code
 * $.store\.book}.
 *
 * @param root what it starts from
 * @param steps where it goes from there
 * @param range where it is written
 */
public record JsonPath(PathRoot root, List<PathStep> steps, TextRange range) {

  /** How many {@code char}s a path has at most. */
  public static final int LONGEST = 65_536;

  /** How many steps a path has at most. */
  public static final int MOST_STEPS = 500;

  public JsonPath {
    Objects.requireNonNull(root, "root");
    Objects.requireNonNull(range, "range");
    steps = List.copyOf(steps);
  }

  /**
   * Reads a text that is one path; blanks may follow it. What is wrong with it is in the answer,
   * never thrown; texts of more than {@link #LONGEST} characters, more than {@link #MOST_STEPS}
   * steps, and filters more than 32 deep in each other are refused.
   */
  public static Parsed<JsonPath> parse(String text) {
    return Parsed.of(
        () -> {
          TextCursor cursor = new TextCursor(text, LONGEST);
          JsonPath path = read(cursor, PathSetting.WHOLE);
          cursor.skip(' ');
          if (!cursor.atEnd()) {
            throw cursor.expected("'.' or '['", "Write .name, ['name'] or [0], or end the path.");
          }
          return path;
        });
  }

  /**
   * Reads the path that starts at {@code cursor}, and leaves it behind the path.
   *
   * @throws SyntaxException where there is none
   */
  public static JsonPath read(TextCursor cursor, PathSetting setting) throws SyntaxException {
    return new PathParser(cursor, setting, 0).path();
  }

  /** The text of the path; as it was read, but for blanks in brackets and in filters. */
  @Override
  public String toString() {
    return root + steps.stream().map(PathStep::toString).collect(Collectors.joining());
  }
}
