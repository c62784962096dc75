package io.github.stepmark.runner.teststate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.stepmark.asl.InvalidJsonException;
import io.github.stepmark.asl.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request of TestState, its members taken apart and held against each other.
 *
 * @param tested the state and where it stands
 * @param context the context object that is given in the place of AWS's own
 * @param mock what the state's work comes to
 * @param retries {@code retrierRetryCount}: how often the retrier has tried already
 * @param failedIterations {@code mapIterationFailureCount}
 * @param readItems {@code mapItemReaderData}: what the item reader gives
 */
record TestStateRequest(
    TestedState tested,
    JsonNode input,
    Map<String, JsonNode> variables,
    @Nullable JsonNode context,
    @Nullable String roleArn,
    boolean inspected,
    @Nullable Mock mock,
    int retries,
    @Nullable Integer failedIterations,
    @Nullable JsonNode readItems) {

  /**
   * What the state's work comes to.
   *
   * @param result the result; null where it fails
   */
  record Mock(@Nullable JsonNode result, @Nullable String error, @Nullable String cause) {}

  static TestStateRequest parse(String text) {
    JsonNode request = json("request", text);
    TestedState tested = TestedState.of(json(request.path("definition")), request.get("stateName"));
    Mock mock = mock(request.path("mock"));
    if (mock != null && request.path("revealSecrets").asBoolean()) {
      throw TestStateException.validation(
          "TestState does not support RevealSecrets when a mock is specified.");
    }
    JsonNode configuration = request.path("stateConfiguration");
    JsonNode readItems = configuration.get("mapItemReaderData");
    JsonNode context = request.get("context");
    return new TestStateRequest(
        tested,
        request.hasNonNull("input")
            ? parsed("input", request.get("input"))
            : JsonNodeFactory.instance.objectNode(),
        variables(request.get("variables")),
        context == null ? null : ContextRules.checked(parsed("context", context), tested),
        request.path("roleArn").textValue(),
        !request.path("inspectionLevel").asText("INFO").equals("INFO"),
        mock,
        configuration.path("retrierRetryCount").asInt(0),
        configuration.has("mapIterationFailureCount")
            ? configuration.get("mapIterationFailureCount").asInt()
            : null,
        readItems == null ? null : parsed("mapItemReaderData", readItems));
  }

  private static @Nullable Mock mock(JsonNode mock) {
    if (mock.isMissingNode() || mock.isNull()) {
      return null;
    }
    if (mock.has("result") == mock.has("errorOutput")) {
      throw TestStateException.validation(
          "A test mock should have only one of the following fields: [result, errorOutput].");
    }
    JsonNode error = mock.path("errorOutput");
    return mock.has("result")
        ? new Mock(result(mock.get("result")), null, null)
        : new Mock(null, error.path("error").textValue(), error.path("cause").textValue());
  }

  private static JsonNode result(JsonNode result) {
    try {
      return result.isTextual() ? Json.parse(result.asText()) : result;
    } catch (InvalidJsonException e) {
      throw TestStateException.validation("Mocked result must be valid JSON");
    }
  }

  private static Map<String, JsonNode> variables(@Nullable JsonNode variables) {
    Map<String, JsonNode> all = new LinkedHashMap<>();
    if (variables != null) {
      JsonNode object = parsed("variables", variables);
      if (!object.isObject()) {
        throw TestStateException.validation("Variables must be a JSON object");
      }
      object.properties().forEach(one -> all.put(one.getKey(), one.getValue()));
    }
    return all;
  }

  /** A value that the API takes as a string of JSON. */
  private static JsonNode parsed(String member, JsonNode value) {
    return value.isTextual() ? json(member, value.asText()) : value;
  }

  private static String json(JsonNode definition) {
    return definition.isTextual() ? definition.asText() : Json.compact(definition);
  }

  private static JsonNode json(String member, String text) {
    try {
      return Json.parse(text);
    } catch (InvalidJsonException e) {
      throw TestStateException.validation(
          "The %s is not valid JSON: %s".formatted(member, e.getMessage()));
    }
  }
}
