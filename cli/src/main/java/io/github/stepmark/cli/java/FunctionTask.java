package io.github.stepmark.cli.java;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.stepmark.asl.InputOutput;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.NullablePath;
import io.github.stepmark.asl.Task;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A Task that calls a function and can be a handler, whose compilation emits it but for the
 * function.
 *
 * @param isInvoked whether through {@code lambda:invoke}
 * @param payload the template of what the function is given; {@code null} for the state's input
 * @param data what the handler's annotations say of its data, the template among it
 */
record FunctionTask(boolean isInvoked, @Nullable JsonValue payload, InputOutput data) {

  private static final Pattern FUNCTION =
      Pattern.compile(
          "arn:[^:]*:lambda:[^:]*:[^:]*:function:.*|\\$\\{(?!.*(Activity|Machine))[A-Za-z0-9]+}");

  private static final String INVOKE = "arn:aws:states:::lambda:invoke";

  /** The task as a handler's; empty where no handler emits such a task. */
  static Optional<FunctionTask> of(Task task, boolean isJsonata) {
    if (FUNCTION.matcher(task.resource()).matches()) {
      return direct(task.data(), isJsonata);
    }
    return task.resource().equals(INVOKE) ? invoked(task.data(), isJsonata) : Optional.empty();
  }

  private static Optional<FunctionTask> direct(InputOutput data, boolean isJsonata) {
    JsonValue payload = isJsonata ? data.arguments() : data.parameters();
    return payload == null || payload.toNode().isObject()
        ? Optional.of(new FunctionTask(false, payload, data))
        : Optional.empty();
  }

  private static Optional<FunctionTask> invoked(InputOutput data, boolean isJsonata) {
    JsonValue call = isJsonata ? data.arguments() : data.parameters();
    JsonNode node = call == null ? null : call.toNode();
    if (node == null
        || !node.isObject()
        || node.size() != 2
        || !node.path("FunctionName").isTextual()) {
      return Optional.empty();
    }
    JsonNode given = node.get("Payload");
    boolean isInput =
        isJsonata
            ? TextNode.valueOf("{% $states.input %}").equals(given)
            : TextNode.valueOf("$").equals(node.get("Payload.$"));
    boolean isTemplate = given != null && given.isObject();
    if (!isInput && !isTemplate) {
      return Optional.empty();
    }
    JsonValue payload = isInput ? null : JsonValue.of(given);
    return taken(data, isJsonata)
        .map(
            rest ->
                new FunctionTask(
                    true,
                    payload,
                    payload == null
                        ? rest
                        : isJsonata ? rest.withArguments(payload) : rest.withParameters(payload)));
  }

  /** What is left to say where the result is taken out of its Payload as a handler's is. */
  private static Optional<InputOutput> taken(InputOutput data, boolean isJsonata) {
    if (isJsonata) {
      JsonValue output = data.output();
      JsonValue result = JsonValue.of(TextNode.valueOf("{% $states.result.Payload %}"));
      return output == null
          ? Optional.empty()
          : Optional.of(
              new InputOutput(
                  null,
                  null,
                  null,
                  null,
                  null,
                  null,
                  output.equals(result) ? null : output,
                  data.assign()));
    }
    if (data.resultSelector() != null) {
      return data.outputPath() == null
          ? Optional.of(
              new InputOutput(
                  data.inputPath(),
                  null,
                  null,
                  data.resultSelector(),
                  data.resultPath(),
                  null,
                  null,
                  data.assign()))
          : Optional.empty();
    }
    boolean isTaken =
        NullablePath.of("$.Payload").equals(data.outputPath()) && data.resultPath() == null;
    return isTaken
        ? Optional.of(
            new InputOutput(data.inputPath(), null, null, null, null, null, null, data.assign()))
        : Optional.empty();
  }
}
