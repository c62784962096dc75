package io.github.stepmark.runner;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FunctionTest {

  private static Runner calling(String resource, String name, RequestStreamHandler handler) {
    return Runner.of(
            """
            {"StartAt": "T", "States": {
              "T": {"Type": "Task", "Resource": "%s", "TimeoutSeconds": 20, "End": true}}}
            """
                .formatted(resource))
        .functions(Map.of(name, handler));
  }

  private static Execution failing(RequestStreamHandler handler) {
    return calling("${F}", "F", handler).run("{}");
  }

  private static JsonNode report(Execution execution) {
    return Json.parse(Objects.requireNonNull(execution.cause()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"FunctionArn", "${FunctionArn}"})
  void aPlaceholderIsAnsweredByItsNameOrByItsWholeText(String name) {
    RequestStreamHandler echo = (in, out, context) -> in.transferTo(out);
    assertThat(calling("${FunctionArn}", name, echo).run("{\"ü\": [1.50]}").output())
        .isEqualTo("{\"ü\":[1.50]}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Open", "arn:aws:lambda:eu-west-1:111122223333:function:Open:live"})
  void anArnIsAnsweredByTheFunctionsNameOrByItsWholeText(String name) {
    RequestStreamHandler echo = (in, out, context) -> in.transferTo(out);
    String arn = "arn:aws:lambda:eu-west-1:111122223333:function:Open:live";
    assertThat(calling(arn, name, echo).run("1").output()).isEqualTo("1");
  }

  @Test
  void aFunctionIsAlsoReachedThroughTheService() {
    Execution execution =
        Runner.of(
                """
                {"StartAt": "T", "States": {
                  "T": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "End": true,
                    "Parameters": {"FunctionName": "${EchoArn}", "Payload.$": "$.order"},
                    "OutputPath": "$.Payload"}}}
                """)
            .functions(Map.of("EchoArn", (in, out, context) -> in.transferTo(out)))
            .run("{\"order\": {\"id\": 7}}");

    assertThat(execution.output()).isEqualTo("{\"id\":7}");
    assertThat(execution.history())
        .extracting(e -> e.type().aws())
        .contains("TaskScheduled", "TaskStarted", "TaskSucceeded");
  }

  @Test
  void aFunctionThatNobodyGaveIsNamed() {
    Execution execution =
        Runner.of(
                """
                {"StartAt": "T", "States": {
                  "T": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "End": true,
                    "Parameters": {"FunctionName": "${EchoArn}"}}}}
                """)
            .run("{}");

    assertThat(execution.cause())
        .endsWith(
            "[Stepmark/NoAnswer] Nothing answers '${EchoArn}' here, which the state 'T' calls. Give"
                + " an answer with runner.functions(Map.of(\"EchoArn\", handler)) or"
                + " runner.task(\"EchoArn\", input -> result) or"
                + " runner.state(\"T\", input -> result).");
  }

  @Test
  void aFunctionHasAContext() {
    AtomicReference<Context> seen = new AtomicReference<>();
    List<String> log = new ArrayList<>();
    calling(
            "${OpenCaseFunctionArn}",
            "OpenCaseFunctionArn",
            (in, out, context) -> {
              seen.set(context);
              assertThat(context.getRemainingTimeInMillis()).isEqualTo(20_000);
              context.getLogger().log("Hello");
              context.getLogger().log("bytes".getBytes(StandardCharsets.UTF_8));
              in.transferTo(out);
            })
        .log(log::add)
        .run("{}");

    Context context = seen.get();
    assertThat(log).containsExactly("Hello", "bytes");
    assertThat(context.getFunctionName()).isEqualTo("OpenCaseFunction");
    assertThat(context.getFunctionVersion()).isEqualTo("$LATEST");
    assertThat(context.getInvokedFunctionArn())
        .isEqualTo("arn:aws:lambda:us-east-1:123456789012:function:OpenCaseFunction");
    assertThat(context.getAwsRequestId())
        .matches("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    assertThat(context.getMemoryLimitInMB()).isPositive();
    assertThat(context.getIdentity()).isNull();
  }

  @Test
  void anExceptionFailsTheTaskWithItsClassNameAndLambdasReport() {
    Execution execution =
        failing(
            (in, out, context) -> {
              throw new IllegalStateException("No way", new RuntimeException("never told"));
            });

    assertThat(execution.error()).isEqualTo("java.lang.IllegalStateException");
    JsonNode report = report(execution);
    assertThat(report.fieldNames())
        .toIterable()
        .containsExactly("errorMessage", "errorType", "stackTrace");
    assertThat(report.get("errorMessage").asText()).isEqualTo("No way");
    assertThat(report.get("errorType").asText()).isEqualTo("java.lang.IllegalStateException");
    assertThat(report.get("stackTrace"))
        .isNotEmpty()
        .allSatisfy(
            frame ->
                assertThat(frame.asText())
                    .doesNotContain("runner.LambdaFunction")
                    .doesNotContain("org.junit"));
  }

  @Test
  void anExceptionWithoutAMessageReportsItsClassName() {
    Execution execution =
        failing(
            (in, out, context) -> {
              throw new Own();
            });
    assertThat(execution.error()).isEqualTo("io.github.stepmark.runner.FunctionTest$Own");
    assertThat(report(execution).get("errorMessage").asText())
        .isEqualTo("io.github.stepmark.runner.FunctionTest$Own");
  }

  @Test
  void aStackOverflowIsAFailedTask() {
    Execution execution = failing((in, out, context) -> endless(0));
    assertThat(execution.error()).isEqualTo("java.lang.StackOverflowError");
    assertThat(execution.cause()).hasSizeLessThanOrEqualTo(32_768);
  }

  @Test
  void anEndlessMessageIsCut() {
    Execution execution =
        failing(
            (in, out, context) -> {
              throw new RuntimeException("\u0001".repeat(1_000_000));
            });
    assertThat(execution.error()).isEqualTo("java.lang.RuntimeException");
    assertThat(execution.cause()).hasSizeLessThanOrEqualTo(32_768);
    assertThat(report(execution).get("errorMessage").asText()).startsWith("\u0001\u0001");
  }

  @Test
  void anExceptionThatCannotSayWhatItIsIsStillReported() {
    Execution execution =
        failing(
            (in, out, context) -> {
              throw new RuntimeException() {
                private static final long serialVersionUID = 1;

                @Override
                public String getMessage() {
                  throw new IllegalStateException("again");
                }
              };
            });
    assertThat(execution.error()).startsWith("io.github.stepmark.runner.FunctionTest$");
  }

  @Test
  void anInterruptOfAFunctionIsItsOwn() {
    Execution execution =
        failing(
            (in, out, context) -> {
              throw FunctionTest.<RuntimeException>sneaky(new InterruptedException());
            });
    assertThat(Thread.interrupted()).isFalse();
    assertThat(execution.error()).isEqualTo("java.lang.InterruptedException");
  }

  @Test
  void anInterruptOfTheTestsOwnAnswerIsNotSwallowed() {
    Execution execution =
        calling("${F}", "F", (in, out, context) -> {})
            .task(
                "F",
                input -> {
                  throw new InterruptedException();
                })
            .run("{}");
    assertThat(Thread.interrupted()).isTrue();
    assertThat(execution.error()).isEqualTo("java.lang.InterruptedException");
  }

  @Test
  void textThatIsNoJsonFailsTheTask() {
    Execution execution = failing((in, out, context) -> out.write("{oops".getBytes()));
    assertThat(execution.error()).isEqualTo("Lambda.Unknown");
    assertThat(execution.cause()).startsWith("The function 'F' returned text that is not JSON: ");
  }

  @Test
  void aFunctionThatWritesNothingAnswersNull() {
    assertThat(failing((in, out, context) -> {}).output()).isEqualTo("null");
  }

  @SuppressWarnings("InfiniteRecursion")
  private static int endless(int depth) {
    return endless(depth + 1) + 1;
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> T sneaky(Throwable thrown) throws T {
    throw (T) thrown;
  }

  private static final class Own extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  @Test
  void anAnswerToAStateGoesBeforeThatToItsResource() {
    RequestStreamHandler seven = (in, out, context) -> out.write('7');
    RequestStreamHandler eight = (in, out, context) -> out.write('8');

    assertThat(calling("${F}", "F", seven).answers(Map.of("T", eight)).run("{}").output())
        .isEqualTo("8");
  }

  @Test
  void aFunctionMayFailAsTheServiceItStandsForWould() {
    Execution execution =
        failing(
            (in, out, context) -> {
              throw FunctionTest.<RuntimeException>any(
                  new TaskFailure("Lambda.TooManyRequestsException", "Rate exceeded"));
            });

    assertThat(execution.error()).isEqualTo("Lambda.TooManyRequestsException");
    assertThat(execution.cause()).isEqualTo("Rate exceeded");
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> T any(Throwable thrown) throws T {
    throw (T) thrown;
  }
}
