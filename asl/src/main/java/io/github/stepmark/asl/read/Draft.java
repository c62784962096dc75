package io.github.stepmark.asl.read;

import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.StateMachine;
import java.util.Objects;
import java.util.Set;

/**
 * A machine as far as it could be read: to be checked, never to be written or run, since it lacks
 * what is {@link #lost}.
 *
 * @param machine what could be read; another value stands where one is lost that the model needs
 * @param lost the places, as JSON pointers, whose values could not be read or are missing
 * @param text the whole definition as it was given
 * @param tree the same as JSON
 */
public record Draft(StateMachine machine, Set<String> lost, String text, JsonValue tree) {

  public Draft {
    Objects.requireNonNull(machine, "machine");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(tree, "tree");
    lost = Set.copyOf(lost);
  }
}
