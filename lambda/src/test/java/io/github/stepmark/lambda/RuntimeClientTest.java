package io.github.stepmark.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.Context;
import com.google.gson.stream.JsonReader;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Entry points under the runtime client that Lambda itself starts them with. */
class RuntimeClientTest {

  public static final class CaseClosed extends Exception {
    private static final long serialVersionUID = 1;

    CaseClosed(String message) {
      super(message);
    }
  }

  record OpenCase(String caseId, int priority) {}

  /** Opens a case, or fails in the way that the case's name asks for. */
  public static final class OpenCaseFunction extends EntryPoint<OpenCase, String> {

    @Override
    protected OpenCase read(PayloadReader in) {
      String caseId = null;
      Integer priority = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "case" -> caseId = in.skipNull() ? null : in.string();
          case "priority" -> priority = in.skipNull() ? null : in.int32();
          default -> in.skip();
        }
      }
      in.endObject();
      return new OpenCase(in.required("case", caseId), in.required("priority", priority));
    }

    @Override
    protected String handle(OpenCase input, Context context) throws Exception {
      return switch (input.caseId()) {
        case "closed" -> throw new CaseClosed("it was closed at " + input.priority());
        case "unknown" -> throw new IllegalArgumentException();
        case "none" -> null;
        case "constant" -> "opened";
        case "bomb" -> throw new StackOverflowError();
        default -> "Case " + input.caseId() + ": opened…";
      };
    }

    @Override
    protected void write(PayloadWriter out, String output) throws IOException {
      out.beginObject();
      out.name("Message");
      out.string(output);
      out.endObject();
    }
  }

  /** Answers what it is given. */
  public static final class EchoFunction extends EntryPoint<Object, Object> {

    @Override
    protected Object read(PayloadReader in) {
      return in.free();
    }

    @Override
    protected Object handle(Object input, Context context) {
      return input;
    }

    @Override
    protected void write(PayloadWriter out, Object output) throws IOException {
      out.free(output);
    }
  }

  @Test
  void a_payload_that_fits_is_answered() throws IOException {
    List<RuntimeClient.Answer> answers =
        run(
            OpenCaseFunction.class,
            "{\"case\":\"001 \uD83D\uDE00\",\"priority\":1.0,\"more\":[{}]}",
            " {\"priority\":2e0,\"case\":\"\"}\n");
    assertThat(answers)
        .noneMatch(RuntimeClient.Answer::failed)
        .extracting(RuntimeClient.Answer::body)
        .containsExactly(
            "{\"Message\":\"Case 001 \uD83D\uDE00: opened…\"}", "{\"Message\":\"Case : opened…\"}");
  }

  @Test
  void what_a_handler_throws_is_reported_by_its_binary_name() throws IOException {
    List<RuntimeClient.Answer> answers =
        run(
            OpenCaseFunction.class,
            "{\"case\":\"closed\",\"priority\":9}",
            "{\"case\":\"unknown\",\"priority\":9}",
            "{\"case\":\"001\",\"priority\":9}",
            // Last, for the client ends itself after an error of the machine.
            "{\"case\":\"bomb\",\"priority\":9}");
    assertFailed(
        answers.get(0),
        "io.github.stepmark.lambda.RuntimeClientTest$CaseClosed",
        "it was closed at 9");
    assertFailed(
        answers.get(1), "java.lang.IllegalArgumentException", "java.lang.IllegalArgumentException");
    assertThat(answers.get(2).body()).isEqualTo("{\"Message\":\"Case 001: opened…\"}");
    assertFailed(answers.get(3), "java.lang.StackOverflowError", "java.lang.StackOverflowError");
    List<?> trace = (List<?>) error(answers.get(0)).get("stackTrace");
    assertThat(trace.get(0).toString())
        .as("the frame that threw stands first")
        .contains("RuntimeClientTest$OpenCaseFunction.handle");
  }

  @Test
  void a_payload_or_a_result_that_does_not_fit_is_an_invalid_payload_at_its_path()
      throws IOException {
    String[] payloads = {
      "{\"case\":\"001\",\"priority\":\"1\"}",
      "{\"case\":\"001\"}",
      "{\"case\":\"001\",\"case\":\"001\",\"priority\":1}",
      "{\"case\":\"001\",\"priority\":1} x",
      "{\"case\":\"001\",\"priority\":1",
      "[".repeat(100_000),
      "{\"case\":\"001\",\"priority\":1e999999999}",
      "{\"case\":\"none\",\"priority\":1}",
    };
    String[] messages = {
      "$.priority: expected an integer, but found text \"1\"",
      "$.priority: the member is missing",
      "$.case: the member stands there twice",
      "$: text follows after the value",
      "$: the payload ends before its JSON does",
      "$" + "[0]".repeat(100) + ": more than 100 levels of nesting",
      "$.priority: a number may have 1000 digits, none further than 1000 places from the point,"
          + " but found number 1e999999999",
      "$.Message: expected a value, but found null",
    };
    List<RuntimeClient.Answer> answers = run(OpenCaseFunction.class, payloads);
    for (int i = 0; i < payloads.length; i++) {
      assertFailed(answers.get(i), "io.github.stepmark.lambda.InvalidPayload", messages[i]);
    }
  }

  @Test
  void free_json_passes_through_unchanged() throws IOException {
    String payload = "{\"b\":[1.0,1.50,12345678901234567890,null,[],{}],\"a\":{\"\":false}}";
    assertThat(
            run(EchoFunction.class, payload, "null", "\"\"").stream()
                .map(RuntimeClient.Answer::body))
        .containsExactly(payload, "null", "\"\"");
  }

  private static List<RuntimeClient.Answer> run(Class<?> handler, String... payloads)
      throws IOException {
    try {
      return RuntimeClient.answers(
          handler.getName(),
          List.of(
              RuntimeClient.placeOf(RuntimeClientTest.class),
              RuntimeClient.placeOf(EntryPoint.class),
              RuntimeClient.placeOf(JsonReader.class)),
          List.of(payloads));
    } catch (RuntimeClient.NotAvailable notAvailable) {
      return Assumptions.abort(notAvailable.getMessage());
    }
  }

  private static void assertFailed(RuntimeClient.Answer answer, String type, String message) {
    assertThat(answer.failed()).as(answer.body()).isTrue();
    assertThat(error(answer))
        .containsEntry("errorType", type)
        .containsEntry("errorMessage", message);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> error(RuntimeClient.Answer answer) {
    return (Map<String, Object>)
        PayloadReader.of(answer.body().getBytes(StandardCharsets.UTF_8)).free();
  }
}
