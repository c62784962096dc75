package io.github.stepmark.processor.lower;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.asl.Catcher;
import io.github.stepmark.asl.Fail;
import io.github.stepmark.asl.InputOutput;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.NullablePath;
import io.github.stepmark.asl.Pass;
import io.github.stepmark.asl.QueryLanguage;
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

  /**
   * @param pointer to the state
   */
  StateLowering(Workflow workflow, StateModel state, String pointer, Places places) {
    this.workflow = workflow;
    this.state = state;
    this.pointer = pointer;
    this.places = places;
  }

  @Override
  public State handled(Work.Handled handled) {
    Handler handler = handled.code();
    QueryLanguage language =
        state.queryLanguage() == null
            ? workflow.settings().language()
            : state.queryLanguage().value();
    HandlerData data = new HandlerData(handler, language, data());
    String template = pointer + "/" + data.payloadField();
    if (!workflow.settings().invoke()) {
      bindings(handler, template);
      return task("${" + handler.placeholder() + "}", data.fields());
    }
    bindings(handler, template + "/Payload");
    InputOutput invoked = data.keepingInput().withParameters(invocation(handler, data.payload()));
    return task(
        "arn:aws:states:::lambda:invoke",
        handler.result() == null || invoked.outputPath() != null
            ? invoked
            : invoked.withOutputPath(NullablePath.of("$.Payload")));
  }

  /** Notes which parameter said which member of the payload. */
  private void bindings(Handler handler, String template) {
    handler
        .bindings()
        .forEach((name, place) -> places.put(template + "/" + Places.escaped(name), place));
  }

  /** {@code Parameters} of {@code lambda:invoke}. */
  private static JsonValue invocation(Handler handler, @Nullable JsonValue payload) {
    ObjectNode parameters = JsonNodeFactory.instance.objectNode();
    parameters.put("FunctionName", "${" + handler.placeholder() + "}");
    if (payload == null) {
      parameters.put("Payload.$", "$");
    } else {
      parameters.set("Payload", payload.toNode());
    }
    return JsonValue.of(parameters);
  }

  @Override
  public State service(Work.Service service) {
    places.put(pointer + "/Resource", service.resource().place());
    return task(service.resource().value(), data());
  }

  /** What the state's annotations say of its data. */
  private InputOutput data() {
    state
        .data()
        .fields()
        .places()
        .forEach((field, place) -> places.put(pointer + "/" + field, place));
    return state.data().fields().value();
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
    return ChoiceLowering.lower(choosing.choice(), state.queryLanguage(), data(), pointer, places);
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

  private @Nullable ValueOrPath<String> textOrPath(
      String name, @Nullable Located<ValueOrPath<String>> text) {
    if (text != null) {
      places.put(pointer + "/" + name + "Path", text.place());
    }
    return places.value(pointer + "/" + name, text);
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
