package io.github.stepmark.runner.query.jsonata;

import com.dashjoin.jsonata.Jsonata.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far an evaluation may go: so deep, for so long, and to values so large as AWS lets it be, as
 * far as that was measured. It is asked at each part of the expression.
 */
final class Bounds {

  private static final int DEEPEST = 100;
  private static final long LONGEST_MILLIS = 5_000;

  /** A number counts as eight bytes, a character as one. */
  private static final int LARGEST_BYTES = 6_990_256;

  /**
   * What all parts may come to together, so that a step that puts many large arrays into one does
   * not fill the heap before anybody is asked. It is ours: nothing is known of AWS's.
   */
  private static final long MOST_BYTES = 400_000_000;

  private static final int BYTES_OF_AN_ELEMENT = 16;

  private int depth;
  private long deadline;
  private long bytes;

  /** What has gone too far. */
  static final class Exceeded extends RuntimeException {

    private static final long serialVersionUID = 1;

    Exceeded(String message) {
      super(message, null, false, false);
    }
  }

  void bind(Frame frame) {
    frame.setEvaluateEntryCallback((expression, input, environment) -> enter());
    frame.setEvaluateExitCallback((expression, input, environment, result) -> leave(result));
  }

  /** An evaluation begins. */
  void start() {
    depth = 0;
    bytes = 0;
    deadline = deadline();
  }

  /** When what begins now has taken too long. */
  static long deadline() {
    return System.nanoTime() + LONGEST_MILLIS * 1_000_000;
  }

  static void checkTime(long deadline) {
    if (System.nanoTime() - deadline > 0) {
      throw new Exceeded("Expression evaluation timeout: Check for infinite loop");
    }
  }

  private void enter() {
    depth++;
    if (depth > DEEPEST) {
      throw new Exceeded(
          "Stack overflow error: Check for non-terminating recursive function.  Consider rewriting as tail-recursive. Depth=%d max=%d"
              .formatted(depth, DEEPEST));
    }
    checkTime(deadline);
  }

  private void leave(@Nullable Object result) {
    depth--;
    if (result instanceof String text) {
      checkLength(text.length());
      bytes += text.length();
    } else if (result instanceof List<?> list) {
      checkLength(list.size() * 8L);
      bytes += (long) list.size() * BYTES_OF_AN_ELEMENT;
    }
    if (bytes > MOST_BYTES) {
      throw tooLarge();
    }
  }

  /** Whether the expression as a whole is what is evaluated now, and none of its parts. */
  boolean atTheTop() {
    return depth == 1;
  }

  static Exceeded tooLarge() {
    return new Exceeded("Expression evaluation memory limit exceeded");
  }

  /** Refuses a value that is, or would be, so large. */
  static void checkLength(long size) {
    if (size > LARGEST_BYTES) {
      throw tooLarge();
    }
  }
}
