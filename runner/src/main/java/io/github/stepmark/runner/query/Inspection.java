package io.github.stepmark.runner.query;

import com.fasterxml.jackson.databind.JsonNode;

/** Told of a state's data after each step of its way; for TestState's inspection data. */
@FunctionalInterface
public interface Inspection {

  /** Nobody looks. */
  Inspection NONE = (step, data) -> {};

  /**
   * What the data was after a step.
   *
   * @param step its name in AWS's inspection data, such as {@code afterInputPath}
   */
  void saw(String step, JsonNode data);
}
