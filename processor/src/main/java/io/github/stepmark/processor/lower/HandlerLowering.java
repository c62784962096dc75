package io.github.stepmark.processor.lower;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.asl.InputOutput;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.NullablePath;
import io.github.stepmark.asl.Task;
import io.github.stepmark.processor.model.Handler;
import io.github.stepmark.processor.model.MachineSettings;
import java.util.function.BiFunction;

/** Lowers the call of a handler's Lambda function, in each of the ways in which a Task makes it. */
final class HandlerLowering {

  private final MachineSettings settings;
  private final Handler handler;
  private final String pointer;
  private final Places places;

  HandlerLowering(MachineSettings settings, Handler handler, String pointer, Places places) {
    this.settings = settings;
    this.handler = handler;
    this.pointer = pointer;
    this.places = places;
  }

  /**
   * The Task that calls the handler.
   *
   * @param task makes one of its resource and its data flow
   */
  Task lower(BiFunction<String, InputOutput, Task> task) {
    InputOutput data =
        handler.stateResult() == null
            ? InputOutput.DEFAULT.withResultPath(NullablePath.NONE)
            : InputOutput.DEFAULT;
    if (handler.answer() != null) {
      places.put(pointer + "/Resource", handler.answer().place());
      return task.apply(
          settings.service("lambda:invoke.waitForTaskToken"), data.withParameters(invocation()));
    }
    if (settings.invoke()) {
      InputOutput invoked = data.withParameters(invocation());
      return task.apply(
          settings.service("lambda:invoke"),
          handler.result() == null
              ? invoked
              : invoked.withOutputPath(NullablePath.of("$.Payload")));
    }
    bindings("/Parameters");
    return task.apply(
        "${" + handler.placeholder() + "}",
        handler.template() == null ? data : data.withParameters(handler.template()));
  }

  /** {@code Parameters} of {@code lambda:invoke}. */
  private JsonValue invocation() {
    ObjectNode parameters = JsonNodeFactory.instance.objectNode();
    parameters.put("FunctionName", "${" + handler.placeholder() + "}");
    if (handler.template() == null) {
      parameters.put("Payload.$", "$");
    } else {
      bindings("/Parameters/Payload");
      parameters.set("Payload", handler.template().toNode());
    }
    return JsonValue.of(parameters);
  }

  /** Notes which parameter of the handler said which member of the template. */
  private void bindings(String template) {
    handler
        .bindings()
        .forEach(
            (name, place) -> places.put(pointer + template + "/" + Places.escaped(name), place));
  }
}
