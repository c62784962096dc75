package io.github.stepmark.runner;

import java.util.List;

/**
 * A run of a distributed Map: the executions of its item processor.
 *
 * @param arn its name
 * @param state the Map state
 * @param status where it stands; a Map that is tried again has another run
 * @param executions one for each item or batch, in their order, as far as they were started
 */
public record MapRun(String arn, String state, ExecutionStatus status, List<Execution> executions) {

  public MapRun {
    executions = List.copyOf(executions);
  }
}
