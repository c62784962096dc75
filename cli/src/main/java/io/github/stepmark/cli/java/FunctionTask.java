package io.github.stepmark.cli.java;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.stepmark.asl.InputOutput;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.NullablePath;
import io.github.stepmark.asl.Placeholder;
import io.github.stepmark.asl.Task;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A Task that calls a function and can be a handler, whose compilation emits it but for the
 * function.
 *
 * @param payload the template of what the function is given; {@code null} for the state's input, or
 *     nothing
 * @param token the member of it that is the task's token; {@code null} where there is none
 * @param data what the handler's annotations say of its data, the template among it
 */
record FunctionTask(
    Call call, @Nullable JsonValue payload, @Nullable String token, InputOutput data) {

  private static final Pattern FUNCTION_ARN =
      Pattern.compile("arn:[^:]*:lambda:[^:]*:[^:]*:function:.*");

  private static final Pattern OF_FUNCTION = Pattern.compile("(?i).*(function|lambda|fn).*");
  private static final Pattern OF_OTHERS = Pattern.compile(".*(Activity|Machine).*");

  private static final String INVOKE = "arn:aws:states:::lambda:invoke";
  private static final String WAITING = INVOKE + ".waitForTaskToken";

  private static final String WITHOUT_TOKEN =
      "does not hand its token over as one member of the payload";

  /** How a function is called. */
  enum Call {
    /** By its ARN. */
    DIRECT,
    /** Through {@code lambda:invoke}, what it gives being taken out of the answer. */
    INVOKED,
    /** Likewise, the whole answer being what the state goes on with, or a part of it. */
    ANSWERED,
    /** Likewise, the function being given nothing. */
    ANSWERED_WITHOUT_PAYLOAD,
    /** Likewise, its token being waited for. */
    WAITING
  }

  /**
   * What can be made of a task.
   *
   * @param handler {@code null} where no handler emits such a task
   * @param reason why not, as the rest of a sentence about it; {@code null} where it calls none
   */
  record Verdict(@Nullable FunctionTask handler, @Nullable String reason) {

    private static final Verdict NO_FUNCTION = new Verdict(null, null);

    private static Verdict of(FunctionTask handler) {
      return new Verdict(handler, null);
    }

    /** The same where the machine does not say that handlers are called through the service. */
    Verdict answered(Task task, boolean isJsonata) {
      return handler != null && handler.call() == Call.INVOKED
          ? of(handler.answered(task, isJsonata))
          : this;
    }

    private static Verdict not(String reason) {
      return new Verdict(null, reason);
    }
  }

  static Verdict of(Task task, boolean isJsonata) {
    JsonValue call = isJsonata ? task.data().arguments() : task.data().parameters();
    String resource = task.resource();
    if (resource.equals(INVOKE) || resource.equals(WAITING)) {
      return invoked(task, call, isJsonata);
    }
    if (!isFunction(resource, call)) {
      return Verdict.NO_FUNCTION;
    }
    return call == null || call.toNode().isObject()
        ? Verdict.of(new FunctionTask(Call.DIRECT, call, null, task.data()))
        : Verdict.not("gives its function what is no object");
  }

  /** A placeholder is one's by its name, or where it is not given what services take. */
  private static boolean isFunction(String resource, @Nullable JsonValue call) {
    return FUNCTION_ARN.matcher(resource).matches()
        || Placeholder.is(resource)
            && !OF_OTHERS.matcher(resource).matches()
            && (OF_FUNCTION.matcher(resource).matches() || !isOfService(call));
  }

  private static boolean isOfService(@Nullable JsonValue call) {
    return call != null
        && call.toNode().isObject()
        && !call.toNode().isEmpty()
        && call.toNode().properties().stream()
            .map(Map.Entry::getKey)
            .allMatch(name -> Character.isUpperCase(name.charAt(0)));
  }

  private static Verdict invoked(Task task, @Nullable JsonValue call, boolean isJsonata) {
    JsonNode node = call == null ? null : call.toNode();
    if (node == null || !isNamed(node.path("FunctionName"), isJsonata)) {
      return Verdict.not("computes which function it calls");
    }
    boolean hasPayload = node.has("Payload") || node.has("Payload.$");
    if (node.size() > (hasPayload ? 2 : 1)) {
      return Verdict.not("says more of the call than function and payload");
    }
    if (!hasPayload) {
      if (task.resource().equals(WAITING)) {
        return Verdict.not(WITHOUT_TOKEN);
      }
      InputOutput data = withPayload(task.data(), null, isJsonata);
      return Verdict.of(new FunctionTask(Call.ANSWERED_WITHOUT_PAYLOAD, null, null, data));
    }
    JsonNode given = node.get("Payload");
    boolean isInput =
        isJsonata
            ? TextNode.valueOf("{% $states.input %}").equals(given)
            : TextNode.valueOf("$").equals(node.get("Payload.$"));
    if (!isInput && (given == null || !given.isObject())) {
      return Verdict.not(
          "gives its function a payload that is neither its whole input nor an object");
    }
    JsonValue payload = isInput ? null : JsonValue.of(given);
    InputOutput data = task.data();
    if (task.resource().equals(WAITING)) {
      String token = payload == null ? null : token(given, isJsonata);
      return token == null
          ? Verdict.not(WITHOUT_TOKEN)
          : Verdict.of(
              new FunctionTask(
                  Call.WAITING, payload, token, withPayload(data, payload, isJsonata)));
    }
    InputOutput rest = taken(data, isJsonata);
    FunctionTask invoked =
        new FunctionTask(
            Call.INVOKED,
            payload,
            null,
            withPayload(rest == null ? data : rest, payload, isJsonata));
    return Verdict.of(rest == null ? invoked.answered(task, isJsonata) : invoked);
  }

  private static boolean isNamed(JsonNode function, boolean isJsonata) {
    return function.isTextual() && !(isJsonata && Jsonata.isDelimited(function.textValue()));
  }

  private static @Nullable String token(JsonNode payload, boolean isJsonata) {
    String member = isJsonata ? "" : ".$";
    String value = isJsonata ? "{% $states.context.Task.Token %}" : "$$.Task.Token";
    List<String> tokens =
        payload.properties().stream()
            .filter(one -> one.getKey().endsWith(member) && value.equals(one.getValue().asText()))
            .map(one -> one.getKey().substring(0, one.getKey().length() - member.length()))
            .toList();
    return tokens.size() == 1 ? tokens.get(0) : null;
  }

  /** What is left to say where the result is taken out of its Payload as a handler's is. */
  private static @Nullable InputOutput taken(InputOutput data, boolean isJsonata) {
    if (isJsonata) {
      JsonValue output = data.output();
      JsonValue result = JsonValue.of(TextNode.valueOf("{% $states.result.Payload %}"));
      return output == null
          ? null
          : new InputOutput(
              null,
              null,
              null,
              null,
              null,
              null,
              output.equals(result) ? null : output,
              data.assign());
    }
    boolean isSelected = data.resultSelector() != null;
    boolean isTaken =
        isSelected
            ? data.outputPath() == null
            : NullablePath.of("$.Payload").equals(data.outputPath()) && data.resultPath() == null;
    return !isTaken
        ? null
        : new InputOutput(
            data.inputPath(),
            null,
            null,
            data.resultSelector(),
            data.resultPath(),
            null,
            null,
            data.assign());
  }

  private static InputOutput withPayload(
      InputOutput data, @Nullable JsonValue payload, boolean isJsonata) {
    return new InputOutput(
        data.inputPath(),
        isJsonata ? null : payload,
        isJsonata ? payload : null,
        data.resultSelector(),
        data.resultPath(),
        data.outputPath(),
        data.output(),
        data.assign());
  }

  /** Whether its state goes on with the whole answer of {@code lambda:invoke}. */
  boolean isAnsweredWhole() {
    return call == Call.ANSWERED || call == Call.ANSWERED_WITHOUT_PAYLOAD;
  }

  /** The same handler of {@code task} where nothing is taken out of the answer. */
  FunctionTask answered(Task task, boolean isJsonata) {
    return new FunctionTask(
        Call.ANSWERED, payload, null, withPayload(task.data(), payload, isJsonata));
  }

  /** The members of its template. */
  List<String> members() {
    return payload == null
        ? List.of()
        : payload.toNode().properties().stream()
            .map(member -> member.getKey().replaceFirst("\\.\\$$", ""))
            .toList();
  }

  /** The same where the parameters of its method say what it is given. */
  FunctionTask withoutTemplate() {
    return new FunctionTask(call, payload, token, withPayload(data, null, false));
  }
}
