package io.github.stepmark.processor.lower;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.stepmark.asl.InputOutput;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.NullablePath;
import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.asl.Task;
import io.github.stepmark.processor.model.Handler;
import io.github.stepmark.processor.model.MachineSettings;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Lowers the call of a handler's Lambda function, in each of the ways in which a Task makes it.
 * What the state's annotations say of its data goes before what the handler's signature implies.
 */
final class HandlerLowering {

  /** Where a task's input stands that does not fit: at no field of the definition. */
  static final String TASK_INPUT = "/Input";

  private final MachineSettings settings;
  private final Handler handler;
  private final boolean jsonata;
  private final InputOutput written;
  private final String pointer;
  private final Places places;

  /**
   * @param written what the state's annotations say of its data
   */
  HandlerLowering(
      MachineSettings settings,
      Handler handler,
      QueryLanguage language,
      InputOutput written,
      String pointer,
      Places places) {
    this.settings = settings;
    this.handler = handler;
    this.jsonata = language == QueryLanguage.JSONATA;
    this.written = written;
    this.pointer = pointer;
    this.places = places;
  }

  /**
   * The Task that calls the handler.
   *
   * @param task makes one of its resource and its data flow
   */
  Task lower(BiFunction<String, InputOutput, Task> task) {
    parameters();
    if (handler.call() != null) {
      places.put(pointer + "/Resource", handler.call().place());
      return task.apply(handler.call().value(), given(written, invocation()));
    }
    InputOutput data = keepingInput();
    if (handler.answer() != null) {
      places.put(pointer + "/Resource", handler.answer().place());
      return task.apply(
          settings.service("lambda:invoke.waitForTaskToken"), given(data, invocation()));
    }
    if (settings.invoke()) {
      return task.apply(settings.service("lambda:invoke"), unwrapped(given(data, invocation())));
    }
    JsonValue payload = payload();
    bindings("");
    return task.apply(
        "${" + handler.placeholder() + "}", payload == null ? data : given(data, payload));
  }

  private boolean isGivenInPayload() {
    return handler.answer() != null || handler.isAnsweredWhole() || settings.invoke();
  }

  /** Notes which parameter takes which part of the input that the function is given. */
  private void parameters() {
    String input = pointer + TASK_INPUT + (isGivenInPayload() ? "/Payload" : "");
    handler
        .parameters()
        .forEach(
            (name, place) ->
                places.put(name.isEmpty() ? input : input + "/" + Places.escaped(name), place));
  }

  /** What the function is given; {@code null} where it is the state's input. */
  private @Nullable JsonValue payload() {
    JsonValue template = jsonata ? written.arguments() : written.parameters();
    return template == null ? handler.template() : template;
  }

  private InputOutput given(InputOutput data, JsonValue template) {
    return jsonata ? data.withArguments(template) : data.withParameters(template);
  }

  /** A state without a result leaves its input as it is, where its annotations do not say else. */
  private InputOutput keepingInput() {
    boolean silent =
        written.resultPath() == null
            && written.resultSelector() == null
            && written.output() == null;
    if (handler.stateResult() != null || !silent) {
      return written;
    }
    return jsonata
        ? written.withOutput(expression("$states.input"))
        : written.withResultPath(NullablePath.NONE);
  }

  /** What {@code lambda:invoke} answers has the function's answer in {@code Payload}. */
  private InputOutput unwrapped(InputOutput data) {
    if (jsonata) {
      return data.output() == null ? data.withOutput(expression("$states.result.Payload")) : data;
    }
    boolean settled =
        data.resultSelector() != null
            || data.outputPath() != null
            || NullablePath.NONE.equals(data.resultPath());
    return handler.result() == null || settled
        ? data
        : data.withOutputPath(NullablePath.of("$.Payload"));
  }

  /** What {@code lambda:invoke} is given. */
  private JsonValue invocation() {
    ObjectNode parameters = JsonNodeFactory.instance.objectNode();
    parameters.put("FunctionName", "${" + handler.placeholder() + "}");
    JsonValue payload = payload();
    if (payload != null) {
      bindings("/Payload");
      parameters.set("Payload", payload.toNode());
    } else if (isGivenNothing()) {
      return JsonValue.of(parameters);
    } else if (jsonata) {
      parameters.set("Payload", expression("$states.input").toNode());
    } else {
      parameters.put("Payload.$", "$");
    }
    return JsonValue.of(parameters);
  }

  /** Of a call that is written as one, nothing is said that the handler has no use for. */
  private boolean isGivenNothing() {
    return handler.isAnsweredWhole() && handler.input() == null;
  }

  private static JsonValue expression(String jsonata) {
    return JsonValue.of(TextNode.valueOf("{% " + jsonata + " %}"));
  }

  /** Notes which parameter of the handler said which member of a template that none wrote. */
  private void bindings(String below) {
    String field = pointer + (jsonata ? "/Arguments" : "/Parameters");
    String template = field + below;
    places.copy(field, template);
    if (written.arguments() != null || written.parameters() != null) {
      return;
    }
    handler
        .bindings()
        .forEach((name, place) -> places.put(template + "/" + Places.escaped(name), place));
  }
}
