package io.github.stepmark.asl.check;

import io.github.stepmark.asl.Catcher;
import io.github.stepmark.asl.Choice;
import io.github.stepmark.asl.ChoiceRule;
import io.github.stepmark.asl.Fail;
import io.github.stepmark.asl.InputOutput;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.MapState;
import io.github.stepmark.asl.NullablePath;
import io.github.stepmark.asl.Parallel;
import io.github.stepmark.asl.Pass;
import io.github.stepmark.asl.Retrier;
import io.github.stepmark.asl.State;
import io.github.stepmark.asl.StateGraph;
import io.github.stepmark.asl.Succeed;
import io.github.stepmark.asl.Task;
import io.github.stepmark.asl.ValueOrPath;
import io.github.stepmark.asl.Wait;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a state of any type is made of, for checks that look at one part and not at the type.
 *
 * @param type the text of {@code Type}
 * @param resource {@code Resource} of a Task
 * @param paths the fields that are a path or null, by name
 * @param json the fields that are any JSON, by name
 * @param values the fields that may be given by path, under the literal's name: the other is called
 *     the same with {@code Path} added
 * @param retry {@code Retry}; empty where absent
 * @param catchers {@code Catch}; empty where absent
 * @param rules {@code Choices}
 * @param inner the graphs that stand inside, under their places seen from the state
 */
record StateParts(
    String type,
    @Nullable String resource,
    Map<String, NullablePath> paths,
    Map<String, JsonValue> json,
    Map<String, ValueOrPath<?>> values,
    List<Retrier> retry,
    List<Catcher> catchers,
    List<ChoiceRule> rules,
    Map<String, StateGraph> inner) {

  static StateParts of(State state) {
    return state.match(new Taker());
  }

  private static final class Taker implements State.Cases<StateParts> {

    private final Map<String, NullablePath> paths = new LinkedHashMap<>();
    private final Map<String, JsonValue> json = new LinkedHashMap<>();
    private final Map<String, ValueOrPath<?>> values = new LinkedHashMap<>();
    private final Map<String, StateGraph> inner = new LinkedHashMap<>();

    @Override
    public StateParts task(Task task) {
      put(json, "Credentials", task.credentials());
      put(values, "TimeoutSeconds", task.timeout());
      put(values, "HeartbeatSeconds", task.heartbeat());
      return parts("Task", task.resource(), task.data(), task.retry(), task.catchers());
    }

    @Override
    public StateParts pass(Pass pass) {
      put(json, "Result", pass.result());
      return parts("Pass", null, pass.data(), null, null);
    }

    @Override
    public StateParts wait(Wait wait) {
      wait.until()
          .match(
              new Wait.UntilCases<@Nullable Void>() {
                @Override
                public @Nullable Void seconds(ValueOrPath<Long> seconds) {
                  put(values, "Seconds", seconds);
                  return null;
                }

                @Override
                public @Nullable Void timestamp(ValueOrPath<String> timestamp) {
                  put(values, "Timestamp", timestamp);
                  return null;
                }
              });
      return parts("Wait", null, wait.data(), null, null);
    }

    @Override
    public StateParts choice(Choice choice) {
      data(choice.data());
      return new StateParts(
          "Choice", null, paths, json, values, List.of(), List.of(), choice.rules(), inner);
    }

    @Override
    public StateParts succeed(Succeed succeed) {
      return parts("Succeed", null, succeed.data(), null, null);
    }

    @Override
    public StateParts fail(Fail fail) {
      put(values, "Error", fail.error());
      put(values, "Cause", fail.cause());
      return parts("Fail", null, InputOutput.DEFAULT, null, null);
    }

    @Override
    public StateParts parallel(Parallel parallel) {
      for (int i = 0; i < parallel.branches().size(); i++) {
        inner.put("/Branches/" + i, parallel.branches().get(i).graph());
      }
      return parts("Parallel", null, parallel.data(), parallel.retry(), parallel.catchers());
    }

    @Override
    public StateParts map(MapState map) {
      put(json, "ItemSelector", map.itemSelector());
      put(values, "Items", map.items());
      put(values, "MaxConcurrency", map.maxConcurrency());
      inner.put(
          map.processor().iterator() ? "/Iterator" : "/ItemProcessor", map.processor().graph());
      return parts("Map", null, map.data(), map.retry(), map.catchers());
    }

    private static <T> void put(Map<String, ? super T> fields, String name, @Nullable T value) {
      if (value != null) {
        fields.put(name, value);
      }
    }

    private void data(InputOutput data) {
      put(paths, "InputPath", data.inputPath());
      put(json, "Parameters", data.parameters());
      put(json, "Arguments", data.arguments());
      put(json, "ResultSelector", data.resultSelector());
      put(paths, "ResultPath", data.resultPath());
      put(paths, "OutputPath", data.outputPath());
      put(json, "Output", data.output());
      put(json, "Assign", data.assign());
    }

    private StateParts parts(
        String type,
        @Nullable String resource,
        InputOutput data,
        @Nullable List<Retrier> retry,
        @Nullable List<Catcher> catchers) {
      data(data);
      return new StateParts(
          type,
          resource,
          paths,
          json,
          values,
          Objects.requireNonNullElse(retry, List.of()),
          Objects.requireNonNullElse(catchers, List.of()),
          List.of(),
          inner);
    }
  }
}
