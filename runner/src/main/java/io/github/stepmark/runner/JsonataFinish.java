package io.github.stepmark.runner;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Choice;
import io.github.stepmark.asl.Fail;
import io.github.stepmark.asl.InputOutput;
import io.github.stepmark.asl.MapState;
import io.github.stepmark.asl.Parallel;
import io.github.stepmark.asl.Pass;
import io.github.stepmark.asl.State;
import io.github.stepmark.asl.Succeed;
import io.github.stepmark.asl.Task;
import io.github.stepmark.asl.Transition;
import io.github.stepmark.asl.Wait;
import io.github.stepmark.runner.query.jsonata.ExpressionReader;

/** The way out of a JSONata state that had something to wait for. */
final class JsonataFinish implements State.Cases<Outcome> {

  private final JsonNode input;
  private final JsonNode result;
  private final ExpressionReader expressions;

  JsonataFinish(JsonNode input, JsonNode result, ExpressionReader expressions) {
    this.input = input;
    this.result = result;
    this.expressions = expressions;
  }

  @Override
  public Outcome task(Task task) {
    return worked(task.data(), task.transition());
  }

  @Override
  public Outcome parallel(Parallel parallel) {
    return worked(parallel.data(), parallel.transition());
  }

  @Override
  public Outcome map(MapState map) {
    return worked(map.data(), map.transition());
  }

  @Override
  public Outcome wait(Wait wait) {
    return leave(expressions, wait.data(), input, wait.transition());
  }

  @Override
  public Outcome pass(Pass pass) {
    throw nothingToWaitFor();
  }

  @Override
  public Outcome choice(Choice choice) {
    throw nothingToWaitFor();
  }

  @Override
  public Outcome succeed(Succeed succeed) {
    throw nothingToWaitFor();
  }

  @Override
  public Outcome fail(Fail fail) {
    throw nothingToWaitFor();
  }

  private Outcome worked(InputOutput fields, Transition transition) {
    return leave(expressions.withResult(result), fields, result, transition);
  }

  private static Outcome leave(
      ExpressionReader reader, InputOutput fields, JsonNode otherwise, Transition transition) {
    return JsonataEvaluation.leave(
        reader, "", fields.assign(), fields.output(), otherwise, transition);
  }

  private static IllegalStateException nothingToWaitFor() {
    return new IllegalStateException("This state is left as it is entered");
  }
}
