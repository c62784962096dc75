package io.github.stepmark.runner.query.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.intrinsic.Argument;
import io.github.stepmark.asl.intrinsic.IntrinsicCall;
import io.github.stepmark.asl.intrinsic.IntrinsicFunction;
import io.github.stepmark.runner.query.QueryException;
import io.github.stepmark.runner.query.intrinsic.IntrinsicFailure;
import io.github.stepmark.runner.query.intrinsic.Intrinsics;
import java.util.ArrayList;
import java.util.List;

/** Evaluates a call of an intrinsic function with the calls among its arguments. */
final class CallEvaluation implements Argument.Cases<JsonNode> {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final String text;
  private final PathReader paths;
  private final JsonNode input;

  /** {@code text} is the outermost call as it is written, which messages name. */
  CallEvaluation(String text, PathReader paths, JsonNode input) {
    this.text = text;
    this.paths = paths;
    this.input = input;
  }

  JsonNode of(IntrinsicCall call) {
    IntrinsicFunction function =
        call.function()
            .orElseThrow(() -> failed(true, "There is no function %s".formatted(call.name())));
    List<JsonNode> arguments = new ArrayList<>();
    for (Argument argument : call.arguments()) {
      arguments.add(
          function == IntrinsicFunction.FORMAT && arguments.isEmpty()
              ? argument.asText().map(CallEvaluation::template).orElseGet(() -> value(argument))
              : value(argument));
    }
    try {
      return Intrinsics.call(function, arguments, paths.environment().random());
    } catch (IntrinsicFailure e) {
      throw failed(false, e.reason());
    }
  }

  private JsonNode value(Argument argument) {
    return argument.match(this);
  }

  /** A template as {@code Format} takes it: the braces that are to be kept behind backslashes. */
  private static JsonNode template(Argument.Text template) {
    String written = template.written();
    return JSON.textNode(written.substring(1, written.length() - 1).replace("\\'", "'"));
  }

  @Override
  public JsonNode text(Argument.Text literal) {
    return JSON.textNode(literal.value());
  }

  @Override
  public JsonNode number(Argument.Number number) {
    return Json.parse(number.value().toString());
  }

  @Override
  public JsonNode truth(Argument.Truth truth) {
    return JSON.booleanNode(truth.value());
  }

  @Override
  public JsonNode nothing(Argument.Null nothing) {
    return JSON.nullNode();
  }

  @Override
  public JsonNode path(Argument.Selected selected) {
    String path = selected.path().toString();
    try {
      return paths.read(path, input);
    } catch (NoSuchValue e) {
      throw failed(
          true,
          "The JsonPath argument for the field '%s' could not be found in the input '%s'"
              .formatted(path, Json.compact(paths.rootOf(path, input))));
    }
  }

  @Override
  public JsonNode call(Argument.Nested nested) {
    return of(nested.call());
  }

  private QueryException failed(boolean runtime, String why) {
    String detail = "The function '%s' had the following error: %s".formatted(text, why);
    return runtime ? QueryException.runtime(detail) : QueryException.intrinsicFailure(detail);
  }
}
