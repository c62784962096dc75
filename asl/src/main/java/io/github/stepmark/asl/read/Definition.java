package io.github.stepmark.asl.read;

import io.github.stepmark.asl.Diagnostic;
import io.github.stepmark.asl.StateMachine;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a definition.
 *
 * @param stateMachine the machine; {@code null} where there is a diagnostic, so that no machine
 *     lacks a part of its text
 * @param diagnostics the mistakes, in the order of the text
 */
public record Definition(@Nullable StateMachine stateMachine, List<Diagnostic> diagnostics) {

  public Definition {
    diagnostics = List.copyOf(diagnostics);
  }

  /** The machine, where there is one. */
  public StateMachine orThrow() {
    if (stateMachine == null) {
      throw new IllegalArgumentException("Not a definition: " + diagnostics);
    }
    return Objects.requireNonNull(stateMachine);
  }
}
