package io.github.stepmark.processor.flow;

import io.github.stepmark.asl.flow.Flow;
import io.github.stepmark.processor.model.ExecutionTypes;

/**
 * A workflow as it is for those who start it in types.
 *
 * @param types what executions are started with and give
 * @param facts what is known where they are started with that
 * @param flow the data then
 */
public record TypedFlow(ExecutionTypes types, WorkflowFacts facts, Flow flow) {

  /** Nothing more is known than of any execution. */
  public static TypedFlow untyped(WorkflowFacts facts, Flow flow) {
    return new TypedFlow(ExecutionTypes.UNKNOWN, facts, flow);
  }
}
