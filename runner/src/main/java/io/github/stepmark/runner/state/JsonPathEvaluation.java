package io.github.stepmark.runner.state;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Catcher;
import io.github.stepmark.asl.Choice;
import io.github.stepmark.asl.Fail;
import io.github.stepmark.asl.InputOutput;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.MapState;
import io.github.stepmark.asl.Parallel;
import io.github.stepmark.asl.Pass;
import io.github.stepmark.asl.State;
import io.github.stepmark.asl.Succeed;
import io.github.stepmark.asl.Task;
import io.github.stepmark.asl.Transition;
import io.github.stepmark.asl.Wait;
import io.github.stepmark.runner.query.QueryException;
import io.github.stepmark.runner.query.jsonpath.ChoiceConditions;
import io.github.stepmark.runner.query.jsonpath.DataFlow;
import io.github.stepmark.runner.query.jsonpath.FieldValues;
import io.github.stepmark.runner.query.jsonpath.PathReader;
import io.github.stepmark.runner.query.jsonpath.WaitTime;
import org.jspecify.annotations.Nullable;

/** A visit to a state whose query language is JSONPath. */
final class JsonPathEvaluation implements Evaluation, State.Cases<Outcome> {

  private final JsonNode raw;
  private final PathReader paths;
  private final DataFlow data;

  JsonPathEvaluation(JsonNode raw, PathReader paths) {
    this.raw = raw;
    this.paths = paths;
    this.data = new DataFlow(paths);
  }

  @Override
  public Outcome begin(State state) {
    return state.match(this);
  }

  @Override
  public Outcome finish(State state, JsonNode result) {
    return state.match(new JsonPathFinish(raw, result, data));
  }

  @Override
  public Outcome.Leave caught(Catcher catcher, String place, JsonNode errorOutput) {
    return new Outcome.Leave(
        data.place(catcher.resultPath(), raw, errorOutput),
        data.assigned(catcher.assign(), errorOutput),
        new Transition.Next(catcher.next()));
  }

  @Override
  public MapFields mapFields(MapState map) {
    return new JsonPathMapFields(map, raw, paths);
  }

  @Override
  public Outcome task(Task task) {
    FieldValues values = new FieldValues(paths, data.input(task.data(), raw));
    return new Outcome.Call(
        task.resource(),
        data.parameters(task.data(), raw),
        values.positive("TimeoutSecondsPath", task.timeout()),
        values.positive("HeartbeatSecondsPath", task.heartbeat()),
        roleArn(task));
  }

  private @Nullable String roleArn(Task task) {
    if (task.credentials() == null) {
      return null;
    }
    JsonNode role =
        data.fill(task.credentials(), data.input(task.data(), raw)).path(Evaluation.ROLE_ARN);
    if (!role.isTextual()) {
      throw QueryException.runtime("The field 'RoleArn' must be a string, but is " + role);
    }
    return role.textValue();
  }

  @Override
  public Outcome pass(Pass pass) {
    InputOutput fields = pass.data();
    // AWS's TestState shows that a Result keeps InputPath and Parameters from being looked at.
    JsonNode result = pass.result() == null ? data.parameters(fields, raw) : literal(pass.result());
    return new Outcome.Leave(
        data.output(fields, raw, result),
        data.assigned(fields.assign(), result),
        pass.transition());
  }

  private JsonNode literal(JsonValue value) {
    JsonNode result = paths.literal(value);
    paths.environment().inspection().saw("result", result);
    return result;
  }

  @Override
  public Outcome wait(Wait wait) {
    JsonNode input = data.input(wait.data(), raw);
    return new Outcome.Sleep(wait.until().match(new WaitTime(paths, input)));
  }

  @Override
  public Outcome choice(Choice choice) {
    JsonNode input = data.input(choice.data(), raw);
    ChoiceConditions conditions = new ChoiceConditions(paths, input);
    ChosenWay way = ChosenWay.of(choice, (condition, place) -> condition.match(conditions));
    return way.leave(data.leave(choice.data(), input), data.assigned(way.assign(), input));
  }

  @Override
  public Outcome succeed(Succeed succeed) {
    JsonNode input = data.input(succeed.data(), raw);
    return new Outcome.Leave(data.leave(succeed.data(), input), Transition.END).by("");
  }

  @Override
  public Outcome fail(Fail fail) {
    paths.environment().inspection().saw("afterInputPath", raw);
    FieldValues values = new FieldValues(paths, raw);
    return new Outcome.GiveUp(
        values.text("ErrorPath", fail.error()), values.text("CausePath", fail.cause()));
  }

  @Override
  public Outcome parallel(Parallel parallel) {
    return new Outcome.Fork(
        parallel.branches().stream().map(Parallel.Branch::graph).toList(),
        data.parameters(parallel.data(), raw));
  }

  @Override
  public Outcome map(MapState map) {
    return Outcome.ofMap(map, mapFields(map));
  }
}
