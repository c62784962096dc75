package io.github.stepmark.cli.java;

import io.github.stepmark.asl.Catcher;
import io.github.stepmark.asl.Retrier;
import io.github.stepmark.cli.java.Layout.Doc;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Retriers and catchers as annotations. */
final class ErrorAnnotations {

  /** The constants of the DSL's {@code Errors}, by what they stand for. */
  static final Map<String, String> CONSTANTS =
      Map.ofEntries(
          Map.entry("States.ALL", "ALL"),
          Map.entry("States.TaskFailed", "TASK_FAILED"),
          Map.entry("States.Timeout", "TIMEOUT"),
          Map.entry("States.HeartbeatTimeout", "HEARTBEAT_TIMEOUT"),
          Map.entry("States.Permissions", "PERMISSIONS"),
          Map.entry("States.DataLimitExceeded", "DATA_LIMIT_EXCEEDED"),
          Map.entry("States.QueryEvaluationError", "QUERY_EVALUATION_ERROR"),
          Map.entry("States.IntrinsicFailure", "INTRINSIC_FAILURE"),
          Map.entry("States.ExceedToleratedFailureThreshold", "EXCEED_TOLERATED_FAILURE_THRESHOLD"),
          Map.entry("States.ItemReaderFailed", "ITEM_READER_FAILED"),
          Map.entry("States.ResultWriterFailed", "RESULT_WRITER_FAILED"),
          Map.entry("States.Http.Socket", "HTTP_SOCKET"),
          Map.entry("Lambda.ServiceException", "LAMBDA_SERVICE"),
          Map.entry("Lambda.AWSLambdaException", "LAMBDA_AWS"),
          Map.entry("Lambda.SdkClientException", "LAMBDA_SDK"),
          Map.entry("Lambda.ClientExecutionTimeoutException", "LAMBDA_CLIENT_TIMEOUT"),
          Map.entry("Lambda.TooManyRequestsException", "LAMBDA_TOO_MANY_REQUESTS"),
          Map.entry("Lambda.Unknown", "LAMBDA_UNKNOWN"),
          Map.entry("Sandbox.Timedout", "SANDBOX_TIMED_OUT"),
          Map.entry("io.github.stepmark.lambda.InvalidPayload", "INVALID_PAYLOAD"));

  /** What {@code @RetryLambda} stands for, its errors in this order. */
  private static final Retrier LAMBDA =
      new Retrier(
          List.of(
              "Lambda.ClientExecutionTimeoutException",
              "Lambda.ServiceException",
              "Lambda.AWSLambdaException",
              "Lambda.SdkClientException"),
          2L,
          6L,
          new BigDecimal("2.0"),
          null,
          null,
          null);

  private ErrorAnnotations() {}

  /**
   * The annotations of a state's retriers, in their order.
   *
   * @param names the workflow's own annotations for some
   */
  static List<Annotation> retriers(List<Retrier> retriers, Map<Retrier, String> names) {
    if (retriers.isEmpty()) {
      return List.of(Annotation.of("Retry.List").literal("value", "{}"));
    }
    List<Annotation> annotations = new ArrayList<>();
    for (int i = 0; i < retriers.size(); i++) {
      // Java puts repeated annotations together, so that none can stand in between.
      boolean atAnEnd = i == 0 || i == retriers.size() - 1;
      Retrier retrier = retriers.get(i);
      String own = atAnEnd ? names.get(retrier) : null;
      annotations.add(
          own != null
              ? Annotation.own(own)
              : atAnEnd && isLambda(retrier) ? Annotation.of("RetryLambda") : retrier(retrier));
    }
    return annotations;
  }

  private static boolean isLambda(Retrier retrier) {
    return retrier.backoffRate() != null
        && retrier.backoffRate().compareTo(BigDecimal.valueOf(2)) == 0
        && LAMBDA.equals(
            new Retrier(
                retrier.errorEquals(),
                retrier.intervalSeconds(),
                retrier.maxAttempts(),
                LAMBDA.backoffRate(),
                retrier.maxDelaySeconds(),
                retrier.jitterStrategy(),
                retrier.comment()));
  }

  private static Annotation retrier(Retrier retrier) {
    Annotation annotation = errors(Annotation.of("Retry"), retrier.errorEquals());
    number(annotation, "intervalSeconds", retrier.intervalSeconds());
    number(annotation, "maxAttempts", retrier.maxAttempts());
    number(annotation, "backoffRate", retrier.backoffRate());
    number(annotation, "maxDelaySeconds", retrier.maxDelaySeconds());
    if (retrier.jitterStrategy() != null) {
      annotation.constant("jitter", "Retry.Jitter." + retrier.jitterStrategy());
    }
    return comment(annotation, retrier.comment());
  }

  /** The annotations of a state's catchers, in their order. */
  static List<Annotation> catchers(List<Catcher> catchers, Targets targets) {
    return catchers.isEmpty()
        ? List.of(Annotation.of("Catch.List").literal("value", "{}"))
        : catchers.stream().map(catcher -> catcher(catcher, targets)).toList();
  }

  private static Annotation catcher(Catcher catcher, Targets targets) {
    Annotation annotation = errors(Annotation.of("Catch"), catcher.errorEquals());
    targets.add(annotation, "next", "nextState", catcher.next());
    if (catcher.resultPath() != null) {
      if (catcher.resultPath().text() == null) {
        annotation.literal("discardError", "true");
      } else {
        annotation.text("resultPath", catcher.resultPath().text());
      }
    }
    if (catcher.output() != null) {
      annotation.with("output", JsonDoc.ofJsonata(catcher.output()));
    }
    if (catcher.assign() != null) {
      annotation.with("assign", JsonDoc.of(catcher.assign()));
    }
    return comment(annotation, catcher.comment());
  }

  private static Annotation errors(Annotation annotation, List<String> names) {
    if (names.stream().anyMatch(CONSTANTS::containsKey)) {
      annotation.importing("Errors");
    }
    return annotation.array("errors", names.stream().map(ErrorAnnotations::error).toList(), false);
  }

  private static Doc error(String name) {
    String constant = CONSTANTS.get(name);
    return constant == null ? JavaText.of(name) : Layout.text("Errors." + constant);
  }

  private static void number(Annotation annotation, String member, @Nullable Number value) {
    if (value != null) {
      annotation.literal(member, Values.number(value));
    }
  }

  private static Annotation comment(Annotation annotation, @Nullable String comment) {
    return comment == null ? annotation : annotation.text("comment", comment);
  }
}
