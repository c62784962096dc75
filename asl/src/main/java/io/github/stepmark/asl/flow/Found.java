package io.github.stepmark.asl.flow;

import io.github.stepmark.asl.Diagnostic;
import io.github.stepmark.asl.flow.scope.Problems;
import java.util.List;
import java.util.function.Function;

/** Makes diagnostics of problems. */
final class Found {

  private Found() {}

  /** Who adds what is found at a pointer to {@code all}. */
  static Function<String, Problems> into(List<Diagnostic> all) {
    return pointer ->
        (rule, range, message, mend) ->
            all.add(new Diagnostic(rule, pointer, range, message, mend));
  }
}
