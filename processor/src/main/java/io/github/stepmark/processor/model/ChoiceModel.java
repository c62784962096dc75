package io.github.stepmark.processor.model;

import io.github.stepmark.asl.Condition;
import io.github.stepmark.asl.JsonValue;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A Choice.
 *
 * @param comment {@code Comment}
 * @param rules {@code Choices}
 * @param otherwise {@code Default}: a state's name
 * @param lost which of its fields could not be read, by their JSON pointers from the state without
 *     the first slash
 */
public record ChoiceModel(
    @Nullable String comment,
    List<Rule> rules,
    @Nullable Located<String> otherwise,
    Set<String> lost) {

  public ChoiceModel {
    rules = List.copyOf(rules);
    lost = Set.copyOf(lost);
  }

  /**
   * An element of {@code Choices}.
   *
   * @param condition when it holds
   * @param next {@code Next}: a state's name
   * @param output {@code Output}
   * @param assign {@code Assign}
   */
  public record Rule(
      Parts<Condition> condition,
      Located<String> next,
      @Nullable Parts<JsonValue> output,
      @Nullable Parts<JsonValue> assign) {}
}
