package io.github.stepmark.runner.teststate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.asl.Catcher;
import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.Retrier;
import io.github.stepmark.asl.Transition;
import io.github.stepmark.asl.WorkflowType;
import io.github.stepmark.runner.data.StateError;
import io.github.stepmark.runner.query.QueryException;
import io.github.stepmark.runner.state.Evaluation;
import io.github.stepmark.runner.state.Outcome;
import io.github.stepmark.runner.state.Program;
import io.github.stepmark.runner.state.Recovery;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One visit to a state, its work being mocked, and what TestState answers to that. */
final class StateTest implements Outcome.Cases {

  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  private final TestStateRequest request;
  private final InspectionData inspection = new InspectionData();
  private final Evaluation evaluation;
  private final ObjectNode answer = JsonNodeFactory.instance.objectNode();

  StateTest(TestStateRequest request) {
    this.request = request;
    MockRules.check(request);
    evaluation =
        Program.of(request.tested().machine(), WorkflowType.STANDARD)
            .evaluation(
                request.tested().state(),
                request.input(),
                new TestStateEnvironment(request, inspection, NOW));
  }

  ObjectNode answer() {
    inspection.saw("input", request.input());
    if (!request.variables().isEmpty()) {
      inspection.saw("variables", variables(Map.of()));
    }
    visit(
        () ->
            request.mock() == null
                ? evaluation.begin(request.tested().state())
                : mocked(request.mock()));
    if (request.inspected()) {
      answer.set("inspectionData", inspection.toJson());
    }
    return answer;
  }

  private void visit(Supplier<Outcome> outcome) {
    try {
      outcome.get().match(this);
    } catch (QueryException e) {
      fail(StateError.of(e.error(), e.detail()));
    } catch (StateError e) {
      fail(e);
    }
  }

  /** The fields before the work are evaluated nevertheless; then there is what is mocked. */
  private Outcome mocked(TestStateRequest.Mock mock) {
    request.tested().state().match(new MockedWork(request, evaluation, inspection));
    JsonNode result = mock.result();
    if (result == null) {
      throw StateError.of(mock.error(), mock.cause());
    }
    return evaluation.finish(request.tested().state(), result);
  }

  @Override
  public void leave(Outcome.Leave leave) {
    left("SUCCEEDED", leave);
  }

  @Override
  public void sleep(Outcome.Sleep sleep) {
    visit(() -> evaluation.finish(request.tested().state(), request.input()));
  }

  @Override
  public void giveUp(Outcome.GiveUp giveUp) {
    failed("FAILED", StateError.of(giveUp.error(), giveUp.cause()));
  }

  @Override
  public void call(Outcome.Call call) {
    throw withoutMock();
  }

  @Override
  public void fork(Outcome.Fork fork) {
    throw withoutMock();
  }

  @Override
  public void iterate(Outcome.Iterate iterate) {
    throw withoutMock();
  }

  @Override
  public void distribute(Outcome.Distribute distribute) {
    throw withoutMock();
  }

  private static IllegalStateException withoutMock() {
    return new IllegalStateException("A state with work of its own is refused without a mock");
  }

  private void left(String status, Outcome.Leave leave) {
    answer.put("status", status);
    answer.put("output", Json.compact(leave.output()));
    if (!leave.assigned().isEmpty()) {
      inspection.saw("variables", variables(leave.assigned()));
    }
    String next =
        leave
            .transition()
            .match(
                new Transition.Cases<@Nullable String>() {
                  @Override
                  public @Nullable String next(String target) {
                    return target;
                  }

                  @Override
                  public @Nullable String end() {
                    return null;
                  }
                });
    if (next != null) {
      answer.put("nextState", next);
    }
  }

  private JsonNode variables(Map<String, JsonNode> assigned) {
    Map<String, JsonNode> all = new LinkedHashMap<>(request.variables());
    all.putAll(assigned);
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    object.setAll(all);
    return object;
  }

  /** The state's retriers and then its catchers see the error. */
  private void fail(StateError error) {
    Recovery recovery = Recovery.of(request.tested().state());
    Optional<Retrier> retrier = recovery.retrier(error, any -> request.retries());
    if (retrier.isPresent()) {
      failed("RETRIABLE", error);
      note("retryIndex", recovery.retriers().indexOf(retrier.get()))
          .put("retryBackoffIntervalSeconds", seconds(retrier.get()));
      return;
    }
    Optional<Catcher> catcher = recovery.catcher(error);
    if (catcher.isEmpty()) {
      failed("FAILED", error);
      return;
    }
    int index = recovery.catchers().indexOf(catcher.get());
    note("catchIndex", index);
    try {
      left("CAUGHT_ERROR", evaluation.caught(catcher.get(), place(index), error.output()));
      failed("CAUGHT_ERROR", error);
    } catch (QueryException e) {
      failed("FAILED", StateError.of(e.error(), e.detail()));
    }
  }

  private BigDecimal seconds(Retrier retrier) {
    Duration delay = Recovery.delay(retrier, request.retries(), new Random(0));
    return BigDecimal.valueOf(delay.toMillis()).divide(BigDecimal.valueOf(1000));
  }

  private static String place(int catcher) {
    return "Catch[" + catcher + "]/";
  }

  private ObjectNode note(String member, int index) {
    ObjectNode details = JsonNodeFactory.instance.objectNode().put(member, index);
    inspection.note("errorDetails", details);
    return details;
  }

  private void failed(String status, StateError error) {
    answer.put("status", status);
    if (error.error() != null) {
      answer.put("error", error.error());
    }
    if (error.cause() != null) {
      answer.put("cause", error.cause());
    }
  }
}
