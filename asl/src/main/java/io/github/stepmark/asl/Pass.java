package io.github.stepmark.asl;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A Pass state: hands its input on, or a literal in its place.
 *
 * @param comment {@code Comment}
 * @param queryLanguage {@code QueryLanguage}
 * @param result {@code Result}: any JSON, never evaluated (JSONPath)
 * @param data the input and output fields
 * @param transition {@code Next} or {@code End}
 */
public record Pass(
    @Nullable String comment,
    @Nullable QueryLanguage queryLanguage,
    @Nullable JsonValue result,
    InputOutput data,
    Transition transition)
    implements State {

  public Pass {
    Objects.requireNonNull(data, "data");
    Objects.requireNonNull(transition, "transition");
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.pass(this);
  }
}
