package io.github.stepmark.asl.flow.jsonata;

import java.util.List;

/** A function. */
interface Callee {

  /** What a call of it gives. */
  Value call(List<Value> arguments, Evaluator at);

  /** Says that it may be called with whatever, by somebody who is not looked at. */
  void escape(Evaluator at);
}
