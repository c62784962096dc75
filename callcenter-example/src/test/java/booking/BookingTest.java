package booking;

import static org.assertj.core.api.Assertions.assertThat;

import booking.Booking.NoSeat;
import booking.Booking.Refund;
import com.google.gson.stream.JsonReader;
import io.github.stepmark.asl.Json;
import io.github.stepmark.junit.WorkflowRun;
import io.github.stepmark.junit.WorkflowRunner;
import io.github.stepmark.junit.WorkflowTest;
import io.github.stepmark.lambda.RuntimeClient;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.runner.TaskFailure;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The error that a catcher hands on, as another handler takes it. */
@WorkflowTest
class BookingTest {

  private static final Map<String, String> INPUT = Map.of("seat", "7A");

  private final BookingWorkflow workflow;
  private final WorkflowRunner runner;

  BookingTest(BookingWorkflow workflow, WorkflowRunner runner) {
    this.workflow = workflow;
    this.runner = runner;
  }

  private static Refund refund(WorkflowRun run) {
    return run.assertPath("Reserve", "Refund").output(Refund.class);
  }

  @Test
  void aSeatThatIsFreeIsBoarded() {
    runner.run(workflow.withReserve(input -> input.seat()), INPUT).assertPath("Reserve", "Board");
  }

  @Test
  void anExceptionComesWithItsTypeItsMessageAndItsStackTrace() {
    Refund refund = refund(runner.run(workflow, INPUT));

    assertThat(refund.type()).hasValue(NoSeat.class.getName());
    assertThat(refund.message()).isEqualTo("\"7A\" is taken; für heute alles");
    assertThat(refund.trace())
        .first()
        .asString()
        .startsWith("booking.Booking.reserve(Booking.java:");
    assertThat(refund.trace()).last().asString().contains("EntryPoint.handleRequest(");
  }

  @Test
  void lambdasRuntimeForJavaReportsNoCauseOfAnException() {
    assertThat(refund(runner.run(workflow, INPUT)).cause()).isEmpty();
  }

  @Test
  void theReportIsThatOfLambdasRuntime() throws IOException {
    WorkflowRun run = runner.run(workflow, INPUT);
    String cause = Objects.requireNonNull(run.state("Reserve").visit().failures().get(0).cause());

    assertThat(Json.parse(cause)).isEqualTo(Json.parse(answerOnLambda()));
  }

  private static String answerOnLambda() throws IOException {
    try {
      return RuntimeClient.answers(
              BookingFunctions.ReserveFunction.class.getName(),
              List.of(
                  RuntimeClient.placeOf(Booking.class),
                  RuntimeClient.placeOf(EntryPoint.class),
                  RuntimeClient.placeOf(JsonReader.class)),
              List.of("{\"seat\":\"7A\"}"))
          .get(0)
          .body();
    } catch (RuntimeClient.NotAvailable e) {
      Assumptions.abort("Not run: " + e.getMessage());
      throw new AssertionError(e);
    }
  }

  @Test
  void aFunctionInAnotherLanguageMayReportACause() {
    Refund refund =
        refund(
            runner.run(
                failing(
                    """
                    {"errorType": "System.Exception", "errorMessage": "m", "stackTrace": ["at A.B()"],
                     "cause": {"errorType": "System.IOException", "errorMessage": "disk"}}
                    """),
                INPUT));

    assertThat(refund)
        .isEqualTo(
            new Refund(
                Optional.of("System.Exception"), "m", List.of("at A.B()"), Optional.of("disk")));
  }

  @Test
  void aCauseThatIsNoReportIsTheMessage() {
    assertThat(refund(runner.run(failing("State timed out after 3 seconds"), INPUT)))
        .isEqualTo(
            new Refund(
                Optional.empty(), "State timed out after 3 seconds", List.of(), Optional.empty()));
  }

  private BookingWorkflow failing(String cause) {
    return workflow.withReserve(
        input -> {
          throw new TaskFailure("Other", cause);
        });
  }
}
