package io.github.stepmark.asl.flow;

import io.github.stepmark.asl.InputOutput;
import io.github.stepmark.asl.Transition;
import io.github.stepmark.asl.shape.Shape;

/** The way out of a Parallel or Map state, in one of the query languages. */
interface Leave {

  void with(InputOutput data, Transition transition, Shape result);
}
