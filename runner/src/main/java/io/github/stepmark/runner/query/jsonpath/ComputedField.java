package io.github.stepmark.runner.query.jsonpath;

import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.intrinsic.IntrinsicCall;
import io.github.stepmark.asl.text.Parsed;
import io.github.stepmark.asl.text.TextMistake;
import io.github.stepmark.runner.query.QueryException;

/** What is written where a path or a call of an intrinsic function may stand. */
final class ComputedField {

  private ComputedField() {}

  /**
   * The value of a field.
   *
   * @param name its name as it is written, for messages
   * @param text a path or a call
   */
  static Evaluable of(String name, String text) {
    return text.startsWith("$") ? path(name, text) : call(name, text);
  }

  private static Evaluable path(String name, String path) {
    return (paths, input) -> {
      try {
        return paths.read(path, input);
      } catch (NoSuchValue e) {
        throw QueryException.runtime(
            "The JSONPath '%s' specified for the field '%s' could not be found in the input '%s'"
                .formatted(path, name, Json.compact(paths.rootOf(path, input))));
      }
    };
  }

  private static Evaluable call(String name, String text) {
    return IntrinsicCall.parse(text)
        .match(
            new Parsed.Cases<IntrinsicCall, Evaluable>() {
              @Override
              public Evaluable tree(IntrinsicCall call) {
                return (paths, input) -> new CallEvaluation(text, paths, input).of(call);
              }

              @Override
              public Evaluable mistake(TextMistake mistake) {
                return (paths, input) -> {
                  throw QueryException.runtime(
                      "The value '%s' for the field '%s' is neither a path nor a call of an intrinsic function"
                          .formatted(text, name));
                };
              }
            });
  }
}
