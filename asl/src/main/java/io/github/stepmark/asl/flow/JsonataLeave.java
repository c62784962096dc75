package io.github.stepmark.asl.flow;

import io.github.stepmark.asl.InputOutput;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.Transition;
import io.github.stepmark.asl.flow.jsonata.Cases;
import io.github.stepmark.asl.flow.scope.Data;
import io.github.stepmark.asl.flow.scope.Scope;
import io.github.stepmark.asl.shape.Shape;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The way out of a JSONata state with what {@code Output} and {@code Assign} make: where they have
 * a conditional, with what they make where it holds and where it does not, each by itself.
 */
record JsonataLeave(Step step) implements Leave {

  @Override
  public void with(InputOutput data, Transition transition, Shape result) {
    with(data, transition, new JsonataFields(step).scope().withResult(result), Scope::result);
  }

  /**
   * The same.
   *
   * @param scope what the fields can read
   * @param otherwise what goes on where there is no {@code Output}
   */
  void with(
      InputOutput data, Transition transition, Scope scope, Function<Scope, Shape> otherwise) {
    Ways ways = new Ways(step);
    each(data, scope, otherwise, left -> ways.by(transition, left));
  }

  /** The same, to the end of the graph. */
  void end(InputOutput data, Scope scope, Function<Scope, Shape> otherwise) {
    each(data, scope, otherwise, new Ways(step)::end);
  }

  private void each(
      InputOutput data, Scope scope, Function<Scope, Shape> otherwise, Consumer<Data> leaving) {
    // What is wrong is told of all that there may be, and each goes on by itself.
    Data all = left(step, data, scope, otherwise);
    List<Scope> cases =
        Cases.of(
            Stream.of(data.output(), data.assign())
                .flatMap(Stream::ofNullable)
                .map(JsonValue::toNode)
                .toList(),
            scope);
    List<Data> apart = List.of(all);
    if (cases.size() > 1) {
      Step silent = step.silently();
      apart =
          step.departures()
              .apart(cases.stream().map(one -> left(silent, data, one, otherwise)).toList());
    }
    if (apart.size() > 1) {
      apart.forEach(leaving);
    } else {
      leaving.accept(all);
    }
  }

  private static Data left(
      Step step, InputOutput data, Scope scope, Function<Scope, Shape> otherwise) {
    JsonataFields fields = new JsonataFields(step);
    return new Data(
        fields.value("Output", data.output(), scope, otherwise.apply(scope)),
        scope.variables().with(fields.assigned("Assign", data.assign(), scope)));
  }
}
