package io.github.stepmark.asl.flow;

import io.github.stepmark.asl.InputOutput;
import io.github.stepmark.asl.Transition;
import io.github.stepmark.asl.shape.Shape;

record JsonataLeave(Step step) implements Leave {
  @Override
  public void with(InputOutput data, Transition transition, Shape result) {}
}
