package io.github.stepmark.asl.read;

import io.github.stepmark.asl.Diagnostic;
import io.github.stepmark.asl.StateMachine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a definition.
 *
 * @param draft what could be read, also where there are mistakes; {@code null} where the text is no
 *     JSON object, or nested too deep
 * @param diagnostics the mistakes of the text, in its order; what the checker finds is not among
 *     them
 */
public record Definition(@Nullable Draft draft, List<Diagnostic> diagnostics) {

  public Definition {
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * The machine; {@code null} where there is a mistake, so that nothing that stands in the text is
   * lost when it is written again.
   */
  public @Nullable StateMachine stateMachine() {
    return draft == null || !diagnostics.isEmpty() ? null : draft.machine();
  }

  /**
   * The machine.
   *
   * @throws IllegalArgumentException where there is a mistake
   */
  public StateMachine orThrow() {
    StateMachine machine = stateMachine();
    if (machine == null) {
      throw new IllegalArgumentException("Not a definition: " + diagnostics);
    }
    return machine;
  }
}
