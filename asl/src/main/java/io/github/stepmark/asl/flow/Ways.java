package io.github.stepmark.asl.flow;

import io.github.stepmark.asl.Catcher;
import io.github.stepmark.asl.Transition;
import io.github.stepmark.asl.flow.scope.Data;
import io.github.stepmark.asl.shape.Shape;
import java.util.List;
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

  /** What {@code catchers} hand on: each what {@code data} makes of the error that it is given. */
  void caught(@Nullable List<Catcher> catchers, Caught data) {
    for (int i = 0; catchers != null && i < catchers.size(); i++) {
      Catcher catcher = catchers.get(i);
      Data caught = data.of("Catch/" + i, catcher, step.errorOutput(catcher));
      step.departures().to(catcher.next(), Via.Kind.CATCHER, i, caught);
    }
  }

  /** What a catcher makes of an error, by the query language of its state. */
  interface Caught {
    Data of(String at, Catcher catcher, Shape error);
  }

  /** To the end of the graph. */
  void end(Data data) {
    step.departures().end(data);
  }
}
