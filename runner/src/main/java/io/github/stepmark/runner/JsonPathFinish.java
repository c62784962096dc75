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
import io.github.stepmark.runner.query.jsonpath.DataFlow;

/** The way out of a JSONPath state that had something to wait for. */
final class JsonPathFinish implements State.Cases<Outcome> {

  private final JsonNode raw;
  private final JsonNode result;
  private final DataFlow data;

  JsonPathFinish(JsonNode raw, JsonNode result, DataFlow data) {
    this.raw = raw;
    this.result = result;
    this.data = data;
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
    JsonNode input = data.input(wait.data(), raw);
    return new Outcome.Leave(
        data.leave(wait.data(), input),
        data.assigned(wait.data().assign(), input),
        wait.transition());
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
    return new Outcome.Leave(
        data.output(fields, raw, result), data.assigned(fields.assign(), result), transition);
  }

  private static IllegalStateException nothingToWaitFor() {
    return new IllegalStateException("This state is left as it is entered");
  }
}
