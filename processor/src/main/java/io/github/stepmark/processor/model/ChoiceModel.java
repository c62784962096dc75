package io.github.stepmark.processor.model;

import io.github.stepmark.asl.Condition;
import io.github.stepmark.processor.problem.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Choice.
 *
 * @param comment {@code Comment}
 * @param variable where the path stands that {@code is} compares
 * @param rules {@code Choices}
 * @param otherwise {@code Default}: a state's name
 */
public record ChoiceModel(
    @Nullable String comment,
    @Nullable Place variable,
    List<Rule> rules,
    @Nullable Located<String> otherwise) {

  public ChoiceModel {
    rules = List.copyOf(rules);
  }

  /**
   * An element of {@code Choices}.
   *
   * @param condition when it holds
   * @param next {@code Next}: a state's name
   */
  public record Rule(Located<Condition> condition, Located<String> next) {}
}
