package io.github.stepmark.asl;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One element of {@code Choices}.
 *
 * @param condition when it holds
 * @param next {@code Next}
 * @param output {@code Output} (JSONata)
 * @param assign {@code Assign}
 */
public record ChoiceRule(
    Condition condition, String next, @Nullable JsonValue output, @Nullable JsonValue assign) {

  public ChoiceRule {
    Objects.requireNonNull(condition, "condition");
    Objects.requireNonNull(next, "next");
  }
}
