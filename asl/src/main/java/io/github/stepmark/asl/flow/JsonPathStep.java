package io.github.stepmark.asl.flow;

import io.github.stepmark.asl.Catcher;
import io.github.stepmark.asl.Choice;
import io.github.stepmark.asl.ChoiceRule;
import io.github.stepmark.asl.Fail;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.MapState;
import io.github.stepmark.asl.Parallel;
import io.github.stepmark.asl.Pass;
import io.github.stepmark.asl.State;
import io.github.stepmark.asl.Succeed;
import io.github.stepmark.asl.Task;
import io.github.stepmark.asl.ValueOrPath;
import io.github.stepmark.asl.Wait;
import io.github.stepmark.asl.flow.jsonpath.ConditionShapes;
import io.github.stepmark.asl.flow.jsonpath.TypeTests;
import io.github.stepmark.asl.flow.scope.Branches;
import io.github.stepmark.asl.flow.scope.Data;
import io.github.stepmark.asl.flow.scope.NullTests;
import io.github.stepmark.asl.shape.Kind;
import io.github.stepmark.asl.shape.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A visit to a JSONPath state, up to where it leaves or goes inside. */
final class JsonPathStep implements State.Cases<@Nullable Void> {

  private final Step step;
  private final JsonPathFields fields;
  private final Ways ways;

  JsonPathStep(Step step) {
    this.step = step;
    this.fields = new JsonPathFields(step);
    this.ways = new Ways(step);
  }

  private Shape raw() {
    return step.entered().input();
  }

  @Override
  public @Nullable Void task(Task task) {
    Shape input = fields.input(task.data());
    Shape given = fields.parameters(task.data());
    if (task.data().parameters() != null) {
      new ServiceDemands(step, task.data().parameters(), "Parameters")
          .check(given, task.resource());
    }
    Shape taken =
        task.data().parameters() == null
            ? step.taken(given)
            : step.taken(given, "What Parameters makes");
    fields.value("TimeoutSeconds", task.timeout(), Kind.NUMBER, input);
    fields.value("HeartbeatSeconds", task.heartbeat(), Kind.NUMBER, input);
    if (task.credentials() != null) {
      fields.fill("Credentials", task.credentials(), input, step.context());
    }
    Shape result = step.result(task.resource());
    JsonPathFields after = given == raw() ? new JsonPathFields(step.entering(taken)) : fields;
    Data left =
        new Data(
            after.output(task.data(), result),
            step.assign(after.assigned("Assign", task.data().assign(), result)));
    ways.by(task.transition(), left);
    ways.caught(task.catchers(), this::caught);
    return null;
  }

  @Override
  public @Nullable Void pass(Pass pass) {
    Shape result = pass.result() == null ? fields.parameters(pass.data()) : literal(pass.result());
    ways.by(
        pass.transition(),
        new Data(
            fields.output(pass.data(), result),
            step.assign(fields.assigned("Assign", pass.data().assign(), result))));
    return null;
  }

  /** What a deployment puts in is not known. */
  private static Shape literal(JsonValue value) {
    return value.toString().contains("${") ? Shape.anything() : Shape.of(value.toNode());
  }

  @Override
  public @Nullable Void wait(Wait wait) {
    Shape input = fields.input(wait.data());
    wait.until()
        .match(
            new Wait.UntilCases<@Nullable Void>() {
              @Override
              public @Nullable Void seconds(ValueOrPath<Long> seconds) {
                fields.value("Seconds", seconds, Kind.NUMBER, input);
                return null;
              }

              @Override
              public @Nullable Void timestamp(ValueOrPath<String> timestamp) {
                fields.value("Timestamp", timestamp, Kind.STRING, input);
                return null;
              }
            });
    ways.by(
        wait.transition(),
        new Data(
            fields.leave(wait.data(), input),
            step.assign(fields.assigned("Assign", wait.data().assign(), input))));
    return null;
  }

  @Override
  public @Nullable Void choice(Choice choice) {
    Data entered = step.entered().withInput(fields.input(choice.data()));
    List<ChoiceRule> rules = choice.rules();
    NullTests nulls = NullTests.of(TypeTests.in(rules), entered);
    Data left = nulls.asked(entered);
    for (int i = 0; i < rules.size() && !left.isImpossible(); i++) {
      ChoiceRule rule = rules.get(i);
      String at = "Choices/" + i;
      Branches branches =
          ConditionShapes.of(
              rule.condition(), left, step.context(), step.place().at(at), step.problems());
      if (branches.holds().isImpossible()) {
        step.neverHolds(at, null);
      } else {
        Data holds = nulls.left(branches.holds());
        Data chosen = chosen(choice, holds, at + "/Assign", rule.assign());
        step.departures().to(rule.next(), Via.Kind.RULE, i, chosen);
      }
      left = branches.fails();
      if (left.isImpossible() && i + 1 < rules.size()) {
        step.neverReached("Choices/" + (i + 1));
      }
    }
    if (choice.otherwise() == null && !left.isImpossible()) {
      step.departures().unmatched();
    } else if (choice.otherwise() != null && !left.isImpossible()) {
      Data chosen = chosen(choice, nulls.left(left), "Assign", choice.data().assign());
      step.departures().to(choice.otherwise(), Via.Kind.DEFAULT, 0, chosen);
    }
    return null;
  }

  private Data chosen(Choice choice, Data data, String at, @Nullable JsonValue assign) {
    return new Data(
        fields.leave(choice.data(), data.input()),
        data.variables().with(fields.assigned(at, assign, data.input())));
  }

  @Override
  public @Nullable Void succeed(Succeed succeed) {
    Shape input = fields.input(succeed.data());
    ways.end(step.entered().withInput(fields.leave(succeed.data(), input)));
    return null;
  }

  @Override
  public @Nullable Void fail(Fail fail) {
    fields.value("Error", fail.error(), Kind.STRING, step.entered().input());
    fields.value("Cause", fail.cause(), Kind.STRING, step.entered().input());
    return null;
  }

  @Override
  public @Nullable Void parallel(Parallel parallel) {
    Data inner = step.entered().withInput(fields.parameters(parallel.data()));
    for (int i = 0; i < parallel.branches().size(); i++) {
      step.departures().into(i, inner);
    }
    step.departures().around(step.entered());
    ways.caught(parallel.catchers(), this::caught);
    return null;
  }

  @Override
  public @Nullable Void map(MapState map) {
    new JsonPathMap(step, fields, map).enter();
    step.departures().around(step.entered());
    ways.caught(map.catchers(), this::caught);
    return null;
  }

  private Data caught(String at, Catcher catcher, Shape error) {
    return new Data(
        fields.put(at + "/ResultPath", catcher.resultPath(), error),
        step.assign(fields.assigned(at + "/Assign", catcher.assign(), error)));
  }
}
