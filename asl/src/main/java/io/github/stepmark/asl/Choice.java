package io.github.stepmark.asl;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A Choice state: leads on by the first of its rules that holds.
 *
 * @param comment {@code Comment}
 * @param queryLanguage {@code QueryLanguage}
 * @param rules {@code Choices}, in the order in which they are tried
 * @param otherwise {@code Default}: the state when no rule holds; without one the execution fails
 * @param data the input and output fields; {@code Assign} and {@code Output} count when no rule
 *     holds
 */
public record Choice(
    @Nullable String comment,
    @Nullable QueryLanguage queryLanguage,
    List<ChoiceRule> rules,
    @Nullable String otherwise,
    InputOutput data)
    implements State {

  public Choice {
    rules = List.copyOf(rules);
    Objects.requireNonNull(data, "data");
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.choice(this);
  }
}
