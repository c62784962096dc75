package io.github.stepmark.asl;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One element of {@code Catch}.
 *
 * @param errorEquals {@code ErrorEquals}: the names it answers to
 * @param next {@code Next}: the state that takes over, in the same graph
 * @param resultPath {@code ResultPath}: where the error's description goes in the state's input
 *     (JSONPath); {@code $} if absent
 * @param output {@code Output} (JSONata)
 * @param assign {@code Assign}
 * @param comment {@code Comment}
 */
public record Catcher(
    List<String> errorEquals,
    String next,
    @Nullable NullablePath resultPath,
    @Nullable JsonValue output,
    @Nullable JsonValue assign,
    @Nullable String comment) {

  public Catcher {
    errorEquals = List.copyOf(errorEquals);
    Objects.requireNonNull(next, "next");
  }
}
