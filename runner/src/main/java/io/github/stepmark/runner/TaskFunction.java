package io.github.stepmark.runner;

import com.fasterxml.jackson.databind.JsonNode;

/** Answers a task in the place of what its {@code Resource} names. */
@FunctionalInterface
public interface TaskFunction {

  /**
   * The task's result.
   *
   * @param input what the task is called with; a copy of its own
   * @throws TaskFailure to fail the task with an error name and a cause of choice
   * @throws Exception fails the task as the same exception from a Lambda function does
   */
  JsonNode answer(JsonNode input) throws Exception;
}
