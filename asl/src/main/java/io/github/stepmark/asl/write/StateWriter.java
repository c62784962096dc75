package io.github.stepmark.asl.write;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.asl.Catcher;
import io.github.stepmark.asl.Choice;
import io.github.stepmark.asl.Fail;
import io.github.stepmark.asl.InputOutput;
import io.github.stepmark.asl.MapState;
import io.github.stepmark.asl.Parallel;
import io.github.stepmark.asl.Pass;
import io.github.stepmark.asl.Retrier;
import io.github.stepmark.asl.State;
import io.github.stepmark.asl.StateGraph;
import io.github.stepmark.asl.Succeed;
import io.github.stepmark.asl.Task;
import io.github.stepmark.asl.Transition;
import io.github.stepmark.asl.ValueOrPath;
import io.github.stepmark.asl.Wait;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a state, its fields in the order in which its data goes through it. */
final class StateWriter implements State.Cases<ObjectNode> {

  /** Makes the nodes of what is written. */
  static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  static ObjectNode write(State state) {
    return state.match(new StateWriter());
  }

  static ObjectNode graph(ObjectNode into, StateGraph graph) {
    into.put("StartAt", graph.startAt());
    ObjectNode states = into.putObject("States");
    graph.states().forEach((name, state) -> states.set(name, write(state)));
    return into;
  }

  @Override
  public ObjectNode task(Task task) {
    FieldWriter fields = start("Task", task).put("Resource", task.resource());
    input(fields, task.data())
        .put("Credentials", task.credentials())
        .put("TimeoutSeconds", "TimeoutSecondsPath", task.timeout(), JSON::numberNode)
        .put("HeartbeatSeconds", "HeartbeatSecondsPath", task.heartbeat(), JSON::numberNode);
    return finish(output(fields, task.data()), task.retry(), task.catchers(), task.transition());
  }

  @Override
  public ObjectNode pass(Pass pass) {
    FieldWriter fields = input(start("Pass", pass), pass.data()).put("Result", pass.result());
    return finish(output(fields, pass.data()), null, null, pass.transition());
  }

  @Override
  public ObjectNode wait(Wait wait) {
    FieldWriter fields = input(start("Wait", wait), wait.data());
    wait.until()
        .match(
            new Wait.UntilCases<FieldWriter>() {
              @Override
              public FieldWriter seconds(ValueOrPath<Long> seconds) {
                return fields.put("Seconds", "SecondsPath", seconds, JSON::numberNode);
              }

              @Override
              public FieldWriter timestamp(ValueOrPath<String> timestamp) {
                return fields.put("Timestamp", "TimestampPath", timestamp, JSON::textNode);
              }
            });
    return finish(output(fields, wait.data()), null, null, wait.transition());
  }

  @Override
  public ObjectNode choice(Choice choice) {
    FieldWriter fields = start("Choice", choice);
    output(input(fields, choice.data()), choice.data());
    ArrayNode rules = JSON.arrayNode();
    choice.rules().forEach(rule -> rules.add(ConditionWriter.write(rule)));
    return fields.put("Choices", rules).put("Default", choice.otherwise()).object();
  }

  @Override
  public ObjectNode succeed(Succeed succeed) {
    FieldWriter fields = start("Succeed", succeed);
    return output(input(fields, succeed.data()), succeed.data()).object();
  }

  @Override
  public ObjectNode fail(Fail fail) {
    return start("Fail", fail)
        .put("Error", "ErrorPath", fail.error(), JSON::textNode)
        .put("Cause", "CausePath", fail.cause(), JSON::textNode)
        .object();
  }

  @Override
  public ObjectNode parallel(Parallel parallel) {
    ArrayNode branches = JSON.arrayNode();
    for (Parallel.Branch branch : parallel.branches()) {
      ObjectNode written = new FieldWriter().put("Comment", branch.comment()).object();
      branches.add(graph(written, branch.graph()));
    }
    FieldWriter fields =
        input(start("Parallel", parallel), parallel.data()).put("Branches", branches);
    return finish(
        output(fields, parallel.data()),
        parallel.retry(),
        parallel.catchers(),
        parallel.transition());
  }

  @Override
  public ObjectNode map(MapState map) {
    FieldWriter fields = input(start("Map", map), map.data());
    MapWriter.write(map, fields);
    return finish(output(fields, map.data()), map.retry(), map.catchers(), map.transition());
  }

  private static FieldWriter start(String type, State state) {
    return new FieldWriter()
        .put("Type", type)
        .put("Comment", state.comment())
        .put("QueryLanguage", state.queryLanguage());
  }

  private static FieldWriter input(FieldWriter fields, InputOutput data) {
    return fields
        .put("InputPath", data.inputPath())
        .put("Parameters", data.parameters())
        .put("Arguments", data.arguments());
  }

  private static FieldWriter output(FieldWriter fields, InputOutput data) {
    return fields
        .put("ResultSelector", data.resultSelector())
        .put("ResultPath", data.resultPath())
        .put("OutputPath", data.outputPath())
        .put("Assign", data.assign())
        .put("Output", data.output());
  }

  private static ObjectNode finish(
      FieldWriter fields,
      @Nullable List<Retrier> retry,
      @Nullable List<Catcher> catchers,
      Transition transition) {
    ObjectNode object =
        fields
            .put("Retry", HandlerWriter.retry(retry))
            .put("Catch", HandlerWriter.catchers(catchers))
            .object();
    return transition.match(
        new Transition.Cases<ObjectNode>() {
          @Override
          public ObjectNode next(String target) {
            return object.put("Next", target);
          }

          @Override
          public ObjectNode end() {
            return object.put("End", true);
          }
        });
  }
}
