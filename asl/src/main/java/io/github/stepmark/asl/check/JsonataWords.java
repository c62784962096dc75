package io.github.stepmark.asl.check;

import java.util.Optional;

/** What to write in JSONPath for what is written as in JSONata. */
final class JsonataWords {

  private static final String INPUT = "$states.input";
  private static final String CONTEXT = "$states.context";
  private static final String RESULT = "$states.result";

  private JsonataWords() {}

  /** For a path; empty where it is none of JSONata. */
  static Optional<String> mendOfPath(String path) {
    if (startsAt(INPUT, path)) {
      return Optional.of("Write $" + path.substring(INPUT.length()) + ".");
    }
    if (startsAt(CONTEXT, path)) {
      return Optional.of("Write $$" + path.substring(CONTEXT.length()) + ".");
    }
    return startsAt(RESULT, path)
        ? Optional.of(
            "A result is $ in ResultSelector: write $"
                + path.substring(RESULT.length())
                + " there.")
        : Optional.empty();
  }

  private static boolean startsAt(String root, String path) {
    return path.equals(root) || path.startsWith(root + ".") || path.startsWith(root + "[");
  }
}
