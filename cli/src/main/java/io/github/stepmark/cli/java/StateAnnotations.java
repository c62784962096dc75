package io.github.stepmark.cli.java;

import io.github.stepmark.asl.Catcher;
import io.github.stepmark.asl.Choice;
import io.github.stepmark.asl.Fail;
import io.github.stepmark.asl.InputOutput;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.MapState;
import io.github.stepmark.asl.NullablePath;
import io.github.stepmark.asl.Parallel;
import io.github.stepmark.asl.Pass;
import io.github.stepmark.asl.Retrier;
import io.github.stepmark.asl.State;
import io.github.stepmark.asl.Succeed;
import io.github.stepmark.asl.Task;
import io.github.stepmark.asl.Transition;
import io.github.stepmark.asl.ValueOrPath;
import io.github.stepmark.asl.Wait;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a state's method bears besides its name: what kind of state it is, its data in the order in
 * which they go through it, its errors, and where it leads.
 */
final class StateAnnotations implements State.Cases<List<Annotation>> {

  private final Targets targets;
  private final List<String> graphs;
  private final RepeatedRetriers repeated;

  /**
   * @param graphs the classes of the state's branches or of its item processor
   */
  StateAnnotations(Targets targets, List<String> graphs, RepeatedRetriers repeated) {
    this.targets = targets;
    this.graphs = graphs;
    this.repeated = repeated;
  }

  @Override
  public List<Annotation> task(Task task) {
    List<Annotation> all = new ArrayList<>();
    String resource = task.resource();
    all.add(
        resource.startsWith("arn:") && resource.contains(":activity:")
            ? Annotation.of("Activity").text("arn", resource)
            : Annotation.of("Task").text("value", Values.resource(resource)));
    input(all, task.data());
    json(all, "Credentials", task.credentials());
    time(all, "Timeout", task.timeout());
    time(all, "Heartbeat", task.heartbeat());
    return result(all, task.data(), task.retry(), task.catchers(), task.transition());
  }

  /** A task whose function is the method's body. */
  List<Annotation> handler(Task task, FunctionTask function) {
    List<Annotation> all = new ArrayList<>();
    if (function.isAnsweredWhole()) {
      all.add(Annotation.of("Task").text("value", Values.resource(task.resource())));
    }
    input(all, function.data());
    json(all, "Credentials", task.credentials());
    time(all, "Timeout", task.timeout());
    time(all, "Heartbeat", task.heartbeat());
    return result(all, function.data(), task.retry(), task.catchers(), task.transition());
  }

  private static void time(List<Annotation> all, String name, @Nullable ValueOrPath<Long> seconds) {
    if (seconds != null) {
      Annotation annotation = Annotation.of(name);
      Values.add(annotation, "value", "from", seconds);
      all.add(annotation);
    }
  }

  @Override
  public List<Annotation> pass(Pass pass) {
    List<Annotation> all = new ArrayList<>();
    Annotation annotation = Annotation.of("Pass");
    if (pass.result() != null) {
      annotation.with("result", JsonDoc.of(pass.result()));
    }
    all.add(annotation);
    input(all, pass.data());
    return result(all, pass.data(), null, null, pass.transition());
  }

  @Override
  public List<Annotation> wait(Wait wait) {
    List<Annotation> all = new ArrayList<>();
    Annotation annotation = Annotation.of("Wait");
    wait.until()
        .match(
            new Wait.UntilCases<Annotation>() {
              @Override
              public Annotation seconds(ValueOrPath<Long> seconds) {
                Values.add(annotation, "seconds", "secondsFrom", seconds);
                return annotation;
              }

              @Override
              public Annotation timestamp(ValueOrPath<String> timestamp) {
                Values.add(annotation, "timestamp", "timestampFrom", timestamp);
                return annotation;
              }
            });
    all.add(annotation);
    input(all, wait.data());
    return result(all, wait.data(), null, null, wait.transition());
  }

  @Override
  public List<Annotation> choice(Choice choice) {
    List<Annotation> all = new ArrayList<>();
    all.add(new ChoiceAnnotations(targets).of(choice));
    input(all, choice.data());
    output(all, choice.data());
    return all;
  }

  @Override
  public List<Annotation> succeed(Succeed succeed) {
    List<Annotation> all = new ArrayList<>();
    all.add(Annotation.of("Succeed"));
    input(all, succeed.data());
    output(all, succeed.data());
    return all;
  }

  @Override
  public List<Annotation> fail(Fail fail) {
    Annotation annotation = Annotation.of("Fail");
    text(annotation, "error", "errorFrom", fail.error());
    text(annotation, "cause", "causeFrom", fail.cause());
    return List.of(annotation);
  }

  /** An expression is text in its delimiters here, and no member of its own. */
  private static void text(
      Annotation annotation, String member, String memberOfPath, @Nullable ValueOrPath<String> it) {
    if (it instanceof ValueOrPath.Jsonata<String> jsonata) {
      annotation.text(member, jsonata.expression());
    } else {
      Values.add(annotation, member, memberOfPath, it);
    }
  }

  @Override
  public List<Annotation> parallel(Parallel parallel) {
    List<Annotation> all = new ArrayList<>();
    all.add(
        Annotation.of("Parallel")
            .array(
                "value",
                graphs.stream().map(name -> Layout.text(name + ".class")).toList(),
                false));
    input(all, parallel.data());
    return result(
        all, parallel.data(), parallel.retry(), parallel.catchers(), parallel.transition());
  }

  @Override
  public List<Annotation> map(MapState map) {
    List<Annotation> all = new ArrayList<>();
    all.add(MapAnnotations.state(map, graphs.get(0)));
    input(all, map.data());
    all.addAll(MapAnnotations.distribution(map.distribution()));
    json(all, "ItemSelector", map.itemSelector());
    return result(all, map.data(), map.retry(), map.catchers(), map.transition());
  }

  private static void input(List<Annotation> all, InputOutput data) {
    path(all, "InputPath", data.inputPath());
    json(all, "Parameters", data.parameters());
    json(all, "Arguments", data.arguments());
  }

  private static void output(List<Annotation> all, InputOutput data) {
    json(all, "ResultSelector", data.resultSelector());
    if (data.resultPath() != null && data.resultPath().text() == null) {
      all.add(Annotation.of("DiscardResult"));
    } else {
      path(all, "ResultPath", data.resultPath());
    }
    path(all, "OutputPath", data.outputPath());
    json(all, "Output", data.output());
    json(all, "Assign", data.assign());
  }

  private List<Annotation> result(
      List<Annotation> all,
      InputOutput data,
      @Nullable List<Retrier> retriers,
      @Nullable List<Catcher> catchers,
      Transition transition) {
    output(all, data);
    if (retriers != null) {
      all.addAll(repeated.annotations(retriers));
    }
    if (catchers != null) {
      all.addAll(ErrorAnnotations.catchers(catchers, targets));
    }
    all.add(
        transition.match(
            new Transition.Cases<>() {
              @Override
              public Annotation next(String target) {
                Annotation next = Annotation.of("Next");
                targets.add(next, "value", "state", target);
                return next;
              }

              @Override
              public Annotation end() {
                return Annotation.of("End");
              }
            }));
    return all;
  }

  private static void path(List<Annotation> all, String name, @Nullable NullablePath path) {
    if (path == null) {
      return;
    }
    all.add(
        path.text() == null
            ? Annotation.of(name).constant("value", name + ".NONE")
            : Annotation.of(name).text("value", path.text()));
  }

  private static void json(List<Annotation> all, String name, @Nullable JsonValue value) {
    if (value != null) {
      all.add(Annotation.of(name).with("value", JsonDoc.ofJsonata(value)));
    }
  }
}
