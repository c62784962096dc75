package callcenter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.stream.JsonReader;
import io.github.stepmark.lambda.RuntimeClient;
import io.github.stepmark.lambda.RuntimeClient.Answer;
import io.github.stepmark.lambda.codec.EntryPoint;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The emitted functions under AWS's own runtime client, as Lambda starts them. */
class FunctionsOnLambdaTest {

  private static final String ASSIGNED =
      "{\"Case\":\"001\",\"Message\":\"Case 001: opened...assigned...\"}";

  /** The folders and jars that the functions run from. */
  List<Path> layout() {
    return List.of(
        RuntimeClient.placeOf(CallCenter.class),
        RuntimeClient.placeOf(EntryPoint.class),
        RuntimeClient.placeOf(JsonReader.class));
  }

  private List<Answer> answers(Class<?> function, String... payloads) throws IOException {
    try {
      return RuntimeClient.answers(function.getName(), layout(), List.of(payloads));
    } catch (RuntimeClient.NotAvailable e) {
      Assumptions.abort("Not run: " + e.getMessage());
      throw new AssertionError(e);
    }
  }

  @Test
  void openCase() throws IOException {
    assertThat(
            answers(CallCenterFunctions.OpenCaseFunction.class, "{\"inputCaseID\":\"001\"}")
                .get(0)
                .body())
        .isEqualTo("{\"Case\":\"001\",\"Message\":\"Case 001: opened...\"}");
  }

  @Test
  void assignCase() throws IOException {
    assertThat(
            answers(
                    CallCenterFunctions.AssignCaseFunction.class,
                    "{\"Case\":\"001\",\"Message\":\"Case 001: opened...\",\"more\":[1]}")
                .get(0)
                .body())
        .isEqualTo(ASSIGNED);
  }

  @Test
  void workOnCase() throws IOException {
    assertThat(answers(CallCenterFunctions.WorkOnCaseFunction.class, ASSIGNED).get(0).body())
        .isIn(
            "{\"Case\":\"001\",\"Status\":1,\"Message\":\"Case 001: opened...assigned...resolved...\"}",
            "{\"Case\":\"001\",\"Status\":0,\"Message\":\"Case 001: opened...assigned...unresolved...\"}");
  }

  @Test
  void closeCase() throws IOException {
    assertThat(
            answers(
                    CallCenterFunctions.CloseCaseFunction.class,
                    "{\"Message\":\"…\",\"Status\":1.0,\"Case\":\"001\"}")
                .get(0)
                .body())
        .isEqualTo("{\"Case\":\"001\",\"Status\":1,\"Message\":\"…closed.\"}");
  }

  @Test
  void escalateCase() throws IOException {
    assertThat(
            answers(
                    CallCenterFunctions.EscalateCaseFunction.class,
                    "{\"Message\":\"…\",\"Status\":0,\"Case\":\"001\"}")
                .get(0)
                .body())
        .isEqualTo("{\"Case\":\"001\",\"Status\":0,\"Message\":\"…escalating.\"}");
  }

  @Test
  void aPayloadThatDoesNotFitIsAnErrorThatWorkflowsCanCatch() throws IOException {
    List<Answer> answers =
        answers(
            CallCenterFunctions.CloseCaseFunction.class,
            "{\"Case\":\"001\",\"Message\":\"…\",\"Status\":\"1\"}",
            "{\"Case\":\"001\",\"Message\":\"…\"}");

    assertThat(answers).allMatch(Answer::failed);
    assertThat(answers)
        .extracting(answer -> read(answer).get("errorType").asText())
        .containsOnly("io.github.stepmark.lambda.InvalidPayload");
    assertThat(read(answers.get(0)).get("errorMessage").asText()).startsWith("$.Status: ");
    assertThat(read(answers.get(1)).get("errorMessage").asText()).startsWith("$.Status: ");
  }

  private static JsonNode read(Answer answer) {
    try {
      return new ObjectMapper().readTree(answer.body());
    } catch (JsonProcessingException e) {
      throw new AssertionError(answer.body(), e);
    }
  }
}
