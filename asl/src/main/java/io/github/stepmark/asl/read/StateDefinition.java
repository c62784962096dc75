package io.github.stepmark.asl.read;

import io.github.stepmark.asl.Diagnostic;
import io.github.stepmark.asl.State;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading the definition of one state.
 *
 * @param state the state; {@code null} where there is a mistake, so that nothing of the text is
 *     lost
 * @param diagnostics the mistakes of the text, in its order
 */
public record StateDefinition(@Nullable State state, List<Diagnostic> diagnostics) {

  public StateDefinition {
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * The state.
   *
   * @throws IllegalArgumentException where there is a mistake
   */
  public State orThrow() {
    if (state == null) {
      throw new IllegalArgumentException("Not a state: " + diagnostics);
    }
    return state;
  }
}
