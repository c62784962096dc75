package io.github.stepmark.processor.lower;

import io.github.stepmark.asl.Fail;
import io.github.stepmark.asl.InputOutput;
import io.github.stepmark.asl.MapState;
import io.github.stepmark.asl.Parallel;
import io.github.stepmark.asl.Pass;
import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.asl.State;
import io.github.stepmark.asl.Succeed;
import io.github.stepmark.asl.Task;
import io.github.stepmark.asl.Transition;
import io.github.stepmark.asl.ValueOrPath;
import io.github.stepmark.asl.Wait;
import io.github.stepmark.processor.model.Exit;
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
    QueryLanguage language =
        state.queryLanguage() == null
            ? workflow.settings().language()
            : state.queryLanguage().value();
    return new HandlerLowering(
            workflow.settings(), handled.code(), language, data(), pointer, places)
        .lower(this::task);
  }

  @Override
  public State service(Work.Service service) {
    places.put(pointer + "/Resource", service.resource().place());
    InputOutput data = data();
    places.copyFilled(pointer + "/Parameters", pointer + HandlerLowering.TASK_INPUT);
    places.copyFilled(pointer + "/Arguments", pointer + HandlerLowering.TASK_INPUT);
    return task(service.resource().value(), data);
  }

  /** What the state's annotations say of its data. */
  private InputOutput data() {
    return places.within(pointer, state.data().fields());
  }

  private @Nullable QueryLanguage language() {
    return places.value(pointer + "/QueryLanguage", state.queryLanguage());
  }

  private Task task(String resource, InputOutput data) {
    return new Task(
        state.comment(),
        language(),
        resource,
        data,
        places.partsOrNull(pointer + "/Credentials", state.data().credentials()),
        limit("Timeout", state.timeout()),
        limit("Heartbeat", state.heartbeat()),
        list("Retry", state.retriers()),
        list("Catch", state.catchers()),
        transition());
  }

  private <T> @Nullable T limit(String name, @Nullable Located<T> limit) {
    if (limit != null) {
      places.put(pointer + "/" + name + "SecondsPath", limit.place());
    }
    return places.value(pointer + "/" + name + "Seconds", limit);
  }

  private <T> @Nullable List<T> list(String name, @Nullable List<Parts<T>> parts) {
    if (parts == null) {
      return null;
    }
    List<T> values = new ArrayList<>();
    for (Parts<T> part : parts) {
      values.add(places.parts(pointer + "/" + name + "/" + values.size(), part));
    }
    return values;
  }

  @Override
  public State passing(Work.Passing passing) {
    return new Pass(
        state.comment(),
        language(),
        places.partsOrNull(pointer + "/Result", passing.result()),
        data(),
        transition());
  }

  @Override
  public State waiting(Work.Waiting waiting) {
    for (String field : List.of("Seconds", "SecondsPath", "Timestamp", "TimestampPath")) {
      places.put(pointer + "/" + field, waiting.until().place());
    }
    return new Wait(state.comment(), language(), waiting.until().value(), data(), transition());
  }

  @Override
  public State choosing(Work.Choosing choosing) {
    return ChoiceLowering.lower(choosing.rules(), state.queryLanguage(), data(), pointer, places);
  }

  @Override
  public State succeeding(Work.Succeeding succeeding) {
    return new Succeed(state.comment(), language(), data());
  }

  @Override
  public State failing(Work.Failing failing) {
    return new Fail(
        state.comment(),
        language(),
        textOrPath("Error", failing.error()),
        textOrPath("Cause", failing.cause()));
  }

  @Override
  public State raw(Work.Raw raw) {
    return places.within(pointer, raw.state());
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
        language(),
        nested.branches(branching.branches(), pointer + "/Branches"),
        data(),
        list("Retry", state.retriers()),
        list("Catch", state.catchers()),
        transition());
  }

  @Override
  public State mapping(Work.Mapping mapping) {
    MapModel map = mapping.map();
    map.places().forEach((field, place) -> places.put(pointer + "/" + field, place));
    return new MapState(
        state.comment(),
        language(),
        nested.processor(map, pointer),
        map.items(),
        places.partsOrNull(pointer + "/ItemSelector", state.data().itemSelector()),
        map.maxConcurrency(),
        map.distribution(),
        data(),
        list("Retry", state.retriers()),
        list("Catch", state.catchers()),
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
