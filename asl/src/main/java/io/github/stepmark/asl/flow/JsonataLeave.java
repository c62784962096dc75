package io.github.stepmark.asl.flow;

import io.github.stepmark.asl.InputOutput;
import io.github.stepmark.asl.Transition;
import io.github.stepmark.asl.flow.scope.Data;
import io.github.stepmark.asl.flow.scope.Scope;
import io.github.stepmark.asl.shape.Shape;

/** The way out of a JSONata state with the result of the graphs inside it. */
record JsonataLeave(Step step) implements Leave {

  @Override
  public void with(InputOutput data, Transition transition, Shape result) {
    JsonataFields fields = new JsonataFields(step);
    Scope scope = fields.scope().withResult(result);
    new Ways(step)
        .by(
            transition,
            new Data(
                fields.value("Output", data.output(), scope, result),
                step.assign(fields.assigned("Assign", data.assign(), scope))));
  }
}
