package io.github.stepmark.asl.check;

import io.github.stepmark.asl.Diagnostics;
import io.github.stepmark.asl.Nearest;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.intrinsic.ArgumentMistakes;
import io.github.stepmark.asl.intrinsic.IntrinsicCall;
import io.github.stepmark.asl.intrinsic.IntrinsicFunction;
import java.util.Arrays;
import java.util.List;

/** Checks calls of intrinsic functions: that there is the function, and that it takes these. */
final class IntrinsicCalls {

  private static final List<String> FUNCTIONS =
      Arrays.stream(IntrinsicFunction.values()).map(IntrinsicFunction::asl).toList();

  private final Diagnostics found;

  IntrinsicCalls(Diagnostics found) {
    this.found = found;
  }

  void check(IntrinsicCall call, String pointer) {
    call.calls()
        .filter(one -> one.function().isEmpty())
        .forEach(
            one ->
                found.add(
                    Rule.UNKNOWN_INTRINSIC,
                    pointer,
                    one.nameRange(),
                    "There is no intrinsic function " + one.name(),
                    Nearest.orElse(
                        one.name(),
                        FUNCTIONS,
                        "Call one of " + String.join(", ", FUNCTIONS) + ".")));
    ArgumentMistakes.of(call)
        .forEach(
            mistake ->
                found.add(
                    Rule.INTRINSIC_ARGUMENTS,
                    pointer,
                    mistake.range(),
                    mistake.message(),
                    mistake.mend()));
  }
}
