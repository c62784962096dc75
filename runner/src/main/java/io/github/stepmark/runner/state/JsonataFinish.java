package io.github.stepmark.runner.state;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.InputOutput;
import io.github.stepmark.asl.Transition;
import io.github.stepmark.asl.Wait;
import io.github.stepmark.runner.query.jsonata.ExpressionReader;

/** The way out of a JSONata state that had something to wait for. */
final class JsonataFinish extends Finish {

  private final JsonNode input;
  private final JsonNode result;
  private final ExpressionReader expressions;

  JsonataFinish(JsonNode input, JsonNode result, ExpressionReader expressions) {
    this.input = input;
    this.result = result;
    this.expressions = expressions;
  }

  @Override
  public Outcome wait(Wait wait) {
    return leave(expressions, wait.data(), input, wait.transition());
  }

  @Override
  Outcome worked(InputOutput fields, Transition transition) {
    return leave(expressions.withResult(result), fields, result, transition);
  }

  private static Outcome leave(
      ExpressionReader reader, InputOutput fields, JsonNode otherwise, Transition transition) {
    return JsonataEvaluation.leave(
        reader, "", fields.assign(), fields.output(), otherwise, transition);
  }
}
