package io.github.stepmark.asl.flow;

import io.github.stepmark.asl.Catcher;
import io.github.stepmark.asl.Choice;
import io.github.stepmark.asl.Fail;
import io.github.stepmark.asl.MapState;
import io.github.stepmark.asl.Parallel;
import io.github.stepmark.asl.Pass;
import io.github.stepmark.asl.State;
import io.github.stepmark.asl.Succeed;
import io.github.stepmark.asl.Task;
import io.github.stepmark.asl.ValueOrPath;
import io.github.stepmark.asl.Wait;
import io.github.stepmark.asl.flow.scope.Data;
import io.github.stepmark.asl.flow.scope.Scope;
import io.github.stepmark.asl.shape.Kind;
import io.github.stepmark.asl.shape.Shape;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A visit to a JSONata state, up to where it leaves or goes inside. */
final class JsonataStep implements State.Cases<@Nullable Void> {

  private static final Set<Kind> NUMBER = EnumSet.of(Kind.NUMBER);
  private static final Set<Kind> STRING = EnumSet.of(Kind.STRING);

  private final Step step;
  private final JsonataFields fields;
  private final Ways ways;
  private final JsonataLeave leave;

  JsonataStep(Step step) {
    this.step = step;
    this.fields = new JsonataFields(step);
    this.ways = new Ways(step);
    this.leave = new JsonataLeave(step);
  }

  private Shape input() {
    return step.entered().input();
  }

  @Override
  public @Nullable Void task(Task task) {
    Shape given = fields.value("Arguments", task.data().arguments(), fields.scope(), input());
    if (task.data().arguments() != null) {
      new ServiceDemands(step, task.data().arguments(), "Arguments").check(given, task.resource());
    }
    Shape taken =
        task.data().arguments() == null
            ? step.taken(given)
            : step.taken(given, "What Arguments makes");
    Scope after =
        given == input()
            ? Scope.of(step.entered().withInput(taken), step.context())
            : fields.scope();
    fields.value("TimeoutSeconds", task.timeout(), NUMBER);
    fields.value("HeartbeatSeconds", task.heartbeat(), NUMBER);
    fields.value("Credentials", task.credentials(), fields.scope(), Shape.nothing());
    Shape result = step.result(task.resource());
    leave.with(task.data(), task.transition(), after.withResult(result), Scope::result);
    ways.caught(task.catchers(), this::caught);
    return null;
  }

  @Override
  public @Nullable Void pass(Pass pass) {
    leave.with(pass.data(), pass.transition(), fields.scope(), Scope::input);
    return null;
  }

  @Override
  public @Nullable Void wait(Wait wait) {
    wait.until()
        .match(
            new Wait.UntilCases<Shape>() {
              @Override
              public Shape seconds(ValueOrPath<Long> seconds) {
                return fields.value("Seconds", seconds, NUMBER);
              }

              @Override
              public Shape timestamp(ValueOrPath<String> timestamp) {
                return fields.value("Timestamp", timestamp, STRING);
              }
            });
    leave.with(wait.data(), wait.transition(), fields.scope(), Scope::input);
    return null;
  }

  @Override
  public @Nullable Void choice(Choice choice) {
    new JsonataChoice(step, fields, choice).leave();
    return null;
  }

  @Override
  public @Nullable Void succeed(Succeed succeed) {
    leave.end(succeed.data(), fields.scope(), Scope::input);
    return null;
  }

  @Override
  public @Nullable Void fail(Fail fail) {
    fields.value("Error", fail.error(), STRING);
    fields.value("Cause", fail.cause(), STRING);
    return null;
  }

  @Override
  public @Nullable Void parallel(Parallel parallel) {
    Shape given = fields.value("Arguments", parallel.data().arguments(), fields.scope(), input());
    for (int i = 0; i < parallel.branches().size(); i++) {
      step.departures().into(i, step.entered().withInput(given));
    }
    step.departures().around(step.entered());
    ways.caught(parallel.catchers(), this::caught);
    return null;
  }

  @Override
  public @Nullable Void map(MapState map) {
    new JsonataMap(step, fields, map).enter();
    step.departures().around(step.entered());
    ways.caught(map.catchers(), this::caught);
    return null;
  }

  private Data caught(String at, Catcher catcher, Shape error) {
    Scope scope = fields.scope().withErrorOutput(error);
    return new Data(
        fields.value(at + "/Output", catcher.output(), scope, error),
        step.assign(fields.assigned(at + "/Assign", catcher.assign(), scope)));
  }
}
