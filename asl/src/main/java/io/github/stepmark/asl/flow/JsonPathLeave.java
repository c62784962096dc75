package io.github.stepmark.asl.flow;

import io.github.stepmark.asl.InputOutput;
import io.github.stepmark.asl.Transition;
import io.github.stepmark.asl.flow.scope.Data;
import io.github.stepmark.asl.shape.Shape;

/** The way out of a JSONPath state with the result of the graphs inside it. */
record JsonPathLeave(Step step) implements Leave {

  @Override
  public void with(InputOutput data, Transition transition, Shape result) {
    JsonPathFields fields = new JsonPathFields(step);
    new Ways(step)
        .by(
            transition,
            new Data(
                fields.output(data, result),
                step.assign(fields.assigned("Assign", data.assign(), result))));
  }
}
