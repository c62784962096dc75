package io.github.stepmark.runner.state;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Catcher;
import io.github.stepmark.asl.Choice;
import io.github.stepmark.asl.Condition;
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
import io.github.stepmark.runner.query.jsonata.ExpressionReader;
import io.github.stepmark.runner.query.jsonata.FieldValues;
import io.github.stepmark.runner.query.jsonata.WaitTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A visit to a state whose query language is JSONata. */
final class JsonataEvaluation implements Evaluation, State.Cases<Outcome> {

  private final JsonNode input;
  private final ExpressionReader expressions;
  private final FieldValues values;

  JsonataEvaluation(JsonNode input, ExpressionReader expressions) {
    this.input = input;
    this.expressions = expressions;
    values = new FieldValues(expressions);
  }

  @Override
  public Outcome begin(State state) {
    return state.match(this);
  }

  @Override
  public Outcome finish(State state, JsonNode result) {
    return state.match(new JsonataFinish(input, result, expressions));
  }

  @Override
  public Outcome.Leave caught(Catcher catcher, String place, JsonNode errorOutput) {
    return leave(
        expressions.withErrorOutput(errorOutput),
        place,
        catcher.assign(),
        catcher.output(),
        errorOutput,
        new Transition.Next(catcher.next()));
  }

  /** What {@code Assign} and {@code Output} say; {@code otherwise} where there is no Output. */
  static Outcome.Leave leave(
      ExpressionReader expressions,
      String place,
      @Nullable JsonValue assign,
      @Nullable JsonValue output,
      JsonNode otherwise,
      Transition transition) {
    Map<String, JsonNode> assigned = expressions.assigned(place + "Assign", assign);
    return new Outcome.Leave(
        expressions.value(place + "Output", output, otherwise), assigned, transition);
  }

  private Outcome.Leave leave(InputOutput fields, Transition transition) {
    return leave(expressions, "", fields.assign(), fields.output(), input, transition);
  }

  @Override
  public MapFields mapFields(MapState map) {
    return new JsonataMapFields(map, input, expressions);
  }

  @Override
  public Outcome task(Task task) {
    return new Outcome.Call(
        task.resource(),
        arguments(task.data()),
        values.positive("TimeoutSeconds", task.timeout()),
        values.positive("HeartbeatSeconds", task.heartbeat()),
        roleArn(task));
  }

  private @Nullable String roleArn(Task task) {
    if (task.credentials() == null) {
      return null;
    }
    JsonNode role =
        expressions.value("Credentials", task.credentials(), input).path(Evaluation.ROLE_ARN);
    if (!role.isTextual()) {
      throw QueryException.evaluation(
          "The field 'RoleArn' must be a string, but is " + role, "Credentials/RoleArn");
    }
    return role.textValue();
  }

  private JsonNode arguments(InputOutput fields) {
    JsonNode arguments = expressions.value("Arguments", fields.arguments(), input);
    expressions.inspection().saw("afterArguments", arguments);
    return arguments;
  }

  @Override
  public Outcome pass(Pass pass) {
    return leave(pass.data(), pass.transition());
  }

  @Override
  public Outcome wait(Wait wait) {
    return new Outcome.Sleep(wait.until().match(new WaitTime(expressions)));
  }

  @Override
  public Outcome choice(Choice choice) {
    ChosenWay way =
        ChosenWay.of(choice, (condition, place) -> condition.match(new OfJsonata(place, values)));
    return leave(
            expressions,
            way.place(),
            way.assign(),
            way.output(),
            input,
            new Transition.Next(way.next()))
        .by(way.field());
  }

  @Override
  public Outcome succeed(Succeed succeed) {
    return leave(succeed.data(), Transition.END).by("");
  }

  @Override
  public Outcome fail(Fail fail) {
    return new Outcome.GiveUp(
        values.text("Error", fail.error()), values.text("Cause", fail.cause()));
  }

  @Override
  public Outcome parallel(Parallel parallel) {
    return new Outcome.Fork(
        parallel.branches().stream().map(Parallel.Branch::graph).toList(),
        arguments(parallel.data()));
  }

  @Override
  public Outcome map(MapState map) {
    return Outcome.ofMap(map, mapFields(map));
  }

  /** Whether a condition holds, which in a JSONata state is an expression. */
  private record OfJsonata(String place, FieldValues values) implements Condition.Cases<Boolean> {
    @Override
    public Boolean jsonata(Condition.Jsonata jsonata) {
      return values.condition(place + "Condition", jsonata.condition());
    }

    @Override
    public Boolean and(Condition.And and) {
      throw ofJsonPath();
    }

    @Override
    public Boolean or(Condition.Or or) {
      throw ofJsonPath();
    }

    @Override
    public Boolean not(Condition.Not not) {
      throw ofJsonPath();
    }

    @Override
    public Boolean comparison(Condition.Comparison comparison) {
      throw ofJsonPath();
    }

    private static IllegalStateException ofJsonPath() {
      return new IllegalStateException("A JSONPath condition in a JSONata state");
    }
  }
}
