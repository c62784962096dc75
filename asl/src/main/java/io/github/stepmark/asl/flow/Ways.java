package io.github.stepmark.asl.flow;

import io.github.stepmark.asl.Transition;
import io.github.stepmark.asl.flow.scope.Data;
import org.jspecify.annotations.Nullable;

/** The way on from a state. */
record Ways(Step step) {

  /** By {@code Next} or {@code End}. */
  void by(Transition transition, Data data) {
    transition.match(
        new Transition.Cases<@Nullable Void>() {
          @Override
          public @Nullable Void next(String target) {
            step.departures().to(target, Via.Kind.NEXT, 0, data);
            return null;
          }

          @Override
          public @Nullable Void end() {
            step.departures().end(data);
            return null;
          }
        });
  }

  /** To the end of the graph. */
  void end(Data data) {
    step.departures().end(data);
  }
}
