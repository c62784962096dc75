package io.github.stepmark.asl.read;

import io.github.stepmark.asl.Diagnostic;
import io.github.stepmark.asl.State;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading the definition of one state.
 *
 * @param draft what could be read, also where there are mistakes: to be checked, never to be
 *     written or run; {@code null} where too little could be
 * @param lost the places whose values could not be read or are missing, as JSON pointers from the
 *     state
 * @param diagnostics the mistakes of the text, in its order
 */
public record StateDefinition(
    @Nullable State draft, Set<String> lost, List<Diagnostic> diagnostics) {

  public StateDefinition {
    lost = Set.copyOf(lost);
    diagnostics = List.copyOf(diagnostics);
  }

  /** The state; {@code null} where there is a mistake, so that nothing of the text is lost. */
  public @Nullable State state() {
    return diagnostics.isEmpty() ? draft : null;
  }

  /**
   * The state.
   *
   * @throws IllegalArgumentException where there is a mistake
   */
  public State orThrow() {
    State state = state();
    if (state == null) {
      throw new IllegalArgumentException("Not a state: " + diagnostics);
    }
    return state;
  }
}
