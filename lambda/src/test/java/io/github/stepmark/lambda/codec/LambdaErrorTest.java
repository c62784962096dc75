package io.github.stepmark.lambda.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.lambda.LambdaError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LambdaErrorTest {

  /** As Lambda's runtime for Java writes it, and newer ones with a request's id. */
  private static final String CAUSE =
      """
      {
        "errorMessage": "no seat left in \\"A\\"",
        "errorType": "shop.Booking$NoSeat",
        "requestId": "8f5a",
        "stackTrace": ["shop.Booking.reserve(Booking.java:12)", "shop.Booking.main(Booking.java:3)"],
        "cause": {"errorType": "java.io.IOException", "stackTrace": []}
      }
      """;

  @Test
  void whatLambdaSaysOfAnExceptionIsReadWithItsCauses() {
    LambdaError error = LambdaErrorText.read(CAUSE);

    assertThat(error.errorMessage()).isEqualTo("no seat left in \"A\"");
    assertThat(error.errorType()).isEqualTo("shop.Booking$NoSeat");
    assertThat(error.stackTrace())
        .containsExactly(
            "shop.Booking.reserve(Booking.java:12)", "shop.Booking.main(Booking.java:3)");
    assertThat(error.cause())
        .isEqualTo(new LambdaError(null, "java.io.IOException", List.of(), null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "State timed out after 3 seconds",
        "The item is there (Service: DynamoDb, Status Code: 400, Request ID: 1)",
        "{\"ExecutionArn\": \"arn\", \"Status\": \"FAILED\"}",
        "{\"errorMessage\": \"without a type\"}",
        "{\"errorMessage\": 1, \"errorType\": \"a.B\"}",
        "{\"errorMessage\": \"cut\", \"errorType\": \"a.B\", \"stackTr",
        "{\"errorType\": \"a.B\"} and more",
        "{\"errorType\": \"a.B\", \"errorType\": \"a.C\"}",
        "[]",
        "null",
        "\ud800",
      })
  void anyOtherTextIsTheMessageOfAnErrorWithoutAType(String text) {
    assertThat(LambdaErrorText.read(text)).isEqualTo(new LambdaError(text, null, List.of(), null));
  }

  @Test
  void ofAStackTraceOrACauseOfAnotherFormNothingIsTaken() {
    assertThat(
            LambdaErrorText.read(
                "{\"errorType\": \"a.B\", \"stackTrace\": [\"x\", 1, null], \"cause\": \"c\"}"))
        .isEqualTo(new LambdaError(null, "a.B", List.of("x"), null));
    assertThat(
            LambdaErrorText.read("{\"errorType\": \"a.B\", \"stackTrace\": \"x\", \"cause\": {}}"))
        .isEqualTo(new LambdaError(null, "a.B", List.of(), null));
  }

  @Test
  void causesWithoutEndAreText() {
    String deep = "{\"errorType\":\"a.B\",\"cause\":".repeat(5_000);

    assertThat(LambdaErrorText.read(deep + "null" + "}".repeat(5_000)).errorType()).isNull();
  }

  @Test
  void itIsTextInAPayloadAndReadAsItWasWritten() throws IOException {
    for (LambdaError error :
        List.of(
            LambdaErrorText.read(CAUSE),
            LambdaErrorText.read("State timed out"),
            new LambdaError(null, "a.B", List.of(), null))) {
      PayloadWriter out = new PayloadWriter();
      out.lambdaError(error);
      assertThat(PayloadReader.of(out.toBytes()).lambdaError()).isEqualTo(error);
      assertThat(new String(out.toBytes(), StandardCharsets.UTF_8)).startsWith("\"");
    }
  }
}
