package io.github.stepmark.processor.lower;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.asl.Catcher;
import io.github.stepmark.asl.Distribution;
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
import io.github.stepmark.processor.model.Exit;
import io.github.stepmark.processor.model.Handler;
import io.github.stepmark.processor.model.Located;
import io.github.stepmark.processor.model.MapModel;
import io.github.stepmark.processor.model.Parts;
import io.github.stepmark.processor.model.StateModel;
import io.github.stepmark.processor.model.Work;
import io.github.stepmark.processor.model.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lowers one state. */
final class StateLowering implements Work.Cases<State> {

  private final Workflow workflow;
  private final StateModel state;
  private final String pointer;
  private final Places places;
  private final NestedLowering nested;

  /**
   * @param pointer to the state
   */
  StateLowering(Workflow workflow, StateModel state, String pointer, Places places) {
    this.workflow = workflow;
    this.state = state;
    this.pointer = pointer;
    this.places = places;
    this.nested = new NestedLowering(new GraphLowering(workflow, places), places);
  }

  @Override
  public State handled(Work.Handled handled) {
    Handler handler = handled.code();
    String template =
        pointer + (workflow.settings().invoke() ? "/Parameters/Payload" : "/Parameters");
    handler
        .bindings()
        .forEach((name, place) -> places.put(template + "/" + Places.escaped(name), place));
    InputOutput data =
        handler.result() == null
            ? InputOutput.DEFAULT.withResultPath(NullablePath.NONE)
            : InputOutput.DEFAULT;
    if (!workflow.settings().invoke()) {
      return task(
          "${" + handler.placeholder() + "}",
          handler.template() == null ? data : data.withParameters(handler.template()));
    }
    InputOutput invoked = data.withParameters(invocation(handler));
    return task(
        "arn:aws:states:::lambda:invoke",
        handler.result() == null ? invoked : invoked.withOutputPath(NullablePath.of("$.Payload")));
  }

  /** {@code Parameters} of {@code lambda:invoke}. */
  private static JsonValue invocation(Handler handler) {
    ObjectNode parameters = JsonNodeFactory.instance.objectNode();
    parameters.put("FunctionName", "${" + handler.placeholder() + "}");
    if (handler.template() == null) {
      parameters.put("Payload.$", "$");
    } else {
      parameters.set("Payload", handler.template().toNode());
    }
    return JsonValue.of(parameters);
  }

  @Override
  public State service(Work.Service service) {
    places.put(pointer + "/Resource", service.resource().place());
    return task(service.resource().value(), InputOutput.DEFAULT);
  }

  private Task task(String resource, InputOutput data) {
    return new Task(
        state.comment(),
        null,
        resource,
        data,
        null,
        limit("Timeout", state.timeout()),
        limit("Heartbeat", state.heartbeat()),
        retriers(),
        catchers(),
        transition());
  }

  private <T> @Nullable T limit(String name, @Nullable Located<T> limit) {
    if (limit != null) {
      places.put(pointer + "/" + name + "SecondsPath", limit.place());
    }
    return places.value(pointer + "/" + name + "Seconds", limit);
  }

  private @Nullable List<Retrier> retriers() {
    List<Retrier> retriers = new ArrayList<>();
    for (Parts<Retrier> retrier : state.retriers()) {
      retriers.add(places.parts(pointer + "/Retry/" + retriers.size(), retrier));
    }
    return retriers.isEmpty() ? null : retriers;
  }

  private @Nullable List<Catcher> catchers() {
    List<Catcher> catchers = new ArrayList<>();
    for (Parts<Catcher> catcher : state.catchers()) {
      catchers.add(places.parts(pointer + "/Catch/" + catchers.size(), catcher));
    }
    return catchers.isEmpty() ? null : catchers;
  }

  @Override
  public State passing(Work.Passing passing) {
    return new Pass(
        state.comment(),
        null,
        passing.result() == null ? null : places.parts(pointer + "/Result", passing.result()),
        InputOutput.DEFAULT,
        transition());
  }

  @Override
  public State waiting(Work.Waiting waiting) {
    for (String field : List.of("Seconds", "SecondsPath", "Timestamp", "TimestampPath")) {
      places.put(pointer + "/" + field, waiting.until().place());
    }
    return new Wait(
        state.comment(), null, waiting.until().value(), InputOutput.DEFAULT, transition());
  }

  @Override
  public State choosing(Work.Choosing choosing) {
    return Lowering.choice(choosing.choice(), pointer, places);
  }

  @Override
  public State succeeding(Work.Succeeding succeeding) {
    return new Succeed(state.comment(), null, InputOutput.DEFAULT);
  }

  @Override
  public State failing(Work.Failing failing) {
    return new Fail(
        state.comment(),
        null,
        textOrPath("Error", failing.error()),
        textOrPath("Cause", failing.cause()));
  }

  private @Nullable ValueOrPath<String> textOrPath(
      String name, @Nullable Located<ValueOrPath<String>> text) {
    if (text != null) {
      places.put(pointer + "/" + name + "Path", text.place());
    }
    return places.value(pointer + "/" + name, text);
  }

  @Override
  public State branching(Work.Branching branching) {
    places.put(pointer + "/Branches", branching.place());
    return new Parallel(
        state.comment(),
        null,
        nested.branches(branching.branches(), pointer + "/Branches"),
        InputOutput.DEFAULT,
        retriers(),
        catchers(),
        transition());
  }

  @Override
  public State mapping(Work.Mapping mapping) {
    MapModel map = mapping.map();
    return new MapState(
        state.comment(),
        null,
        nested.processor(map, pointer),
        nested.valueOrPath(pointer + "/Items", map.items()),
        null,
        nested.valueOrPath(pointer + "/MaxConcurrency", map.maxConcurrency()),
        Distribution.NONE,
        InputOutput.DEFAULT,
        retriers(),
        catchers(),
        transition());
  }

  private Transition transition() {
    return Objects.requireNonNull(state.exit(), "a state that leads on has an exit")
        .match(
            new Exit.Cases<>() {
              @Override
              public Transition to(Exit.To to) {
                places.put(pointer + "/Next", to.target().place());
                return new Transition.Next(to.target().value());
              }

              @Override
              public Transition ends(Exit.Ends ends) {
                places.put(pointer + "/End", ends.place());
                return Transition.END;
              }

              @Override
              public Transition choice(Exit.ToChoice choice) {
                return new Transition.Next(choice.name().value());
              }
            });
  }
}
