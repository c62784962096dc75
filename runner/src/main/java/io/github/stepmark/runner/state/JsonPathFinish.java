package io.github.stepmark.runner.state;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.InputOutput;
import io.github.stepmark.asl.Transition;
import io.github.stepmark.asl.Wait;
import io.github.stepmark.runner.query.jsonpath.DataFlow;

/** The way out of a JSONPath state that had something to wait for. */
final class JsonPathFinish extends Finish {

  private final JsonNode raw;
  private final JsonNode result;
  private final DataFlow data;

  JsonPathFinish(JsonNode raw, JsonNode result, DataFlow data) {
    this.raw = raw;
    this.result = result;
    this.data = data;
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
  Outcome worked(InputOutput fields, Transition transition) {
    return new Outcome.Leave(
        data.output(fields, raw, result), data.assigned(fields.assign(), result), transition);
  }
}
