package io.github.stepmark.runner.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.asl.Json;
import io.github.stepmark.runner.teststate.TestState;
import io.github.stepmark.runner.teststate.TestStateException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whether TestState answers here as AWS answered. */
class TestedStatesTest {

  private static final List<String> MEMBERS =
      List.of("status", "output", "error", "cause", "nextState");

  @Test
  void statesAreTestedAsOnAws() {
    List<String> differences = new ArrayList<>();
    int all = 0;
    for (Recorded recorded : Corpus.testedStates()) {
      if (needsTheServicesModel(recorded) || callsAService(recorded)) {
        continue;
      }
      all++;
      String difference = difference(recorded);
      if (difference != null) {
        differences.add(recorded.id() + "\t" + difference);
      }
    }

    Rate rate = new Rate(all - differences.size(), all);
    System.out.println("tested states: " + rate);
    assertThat(differences).isEmpty();
    assertThat(rate.all()).isGreaterThanOrEqualTo(90);
  }

  /** What a service's answers look like is in no definition. */
  private static boolean needsTheServicesModel(Recorded recorded) {
    return recorded.file().at("/expect/cause").asText().startsWith("Mock result schema validation");
  }

  /** A Task state without a mock calls what it names, which AWS does and nobody can here. */
  private static boolean callsAService(Recorded recorded) {
    return !recorded.file().at("/test_state_args").has("mock")
        && recorded.file().at("/definition/Type").asText().equals("Task")
        && !recorded.file().at("/expect/status").asText().equals("API_ERROR");
  }

  private static @Nullable String difference(Recorded recorded) {
    JsonNode expect = recorded.file().get("expect");
    JsonNode answer;
    try {
      answer = Json.parse(TestState.answer(Json.compact(request(recorded))));
    } catch (TestStateException e) {
      return refusalDifference(expect, e);
    }
    Likeness likeness = Likeness.ofAnswer(recorded);
    for (String member : MEMBERS) {
      JsonNode wanted = expect.path(member);
      JsonNode got = member.equals("output") ? parsed(answer.path(member)) : answer.path(member);
      if (!likeness.alike(wanted, got)) {
        return "%s: %s instead of %s".formatted(member, got, wanted);
      }
    }
    JsonNode wanted = expect.path("inspectionData");
    JsonNode got = answer.path("inspectionData");
    return likeness.alike(parsedMembers(wanted), parsedMembers(got))
        ? null
        : "inspectionData: %s instead of %s".formatted(got, wanted);
  }

  private static @Nullable String refusalDifference(JsonNode expect, TestStateException refusal) {
    boolean same =
        expect.path("status").asText().equals("API_ERROR")
            && (expect.path("error").isNull()
                || !expect.has("error")
                || expect.get("error").asText().equals(refusal.error()))
            && expect.path("cause").asText().endsWith(String.valueOf(refusal.getMessage()));
    return same ? null : "%s: %s instead of %s".formatted(refusal.error(), refusal, expect);
  }

  private static ObjectNode request(Recorded recorded) {
    ObjectNode request = recorded.file().get("test_state_args").deepCopy();
    request.set("definition", recorded.file().get("definition"));
    if (Json.compact(recorded.file().get("expect")).contains(":role/")) {
      request.put("roleArn", "arn:aws:iam::123456789012:role/Tester");
    }
    if (recorded.file().hasNonNull("input")) {
      request.set("input", recorded.file().get("input"));
    }
    return request;
  }

  private static JsonNode parsed(JsonNode text) {
    return text.isTextual() ? Json.parse(text.asText()) : text;
  }

  /** Strings of JSON as what they say: only objects were parsed by the recorder. */
  private static JsonNode parsedMembers(JsonNode data) {
    if (!data.isObject()) {
      return data;
    }
    ObjectNode parsed = data.deepCopy();
    data.properties()
        .forEach(
            member -> {
              if (member.getValue().isTextual()) {
                parsed.set(member.getKey(), parsed(member.getValue()));
              }
            });
    return parsed;
  }
}
