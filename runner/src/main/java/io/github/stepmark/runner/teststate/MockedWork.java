package io.github.stepmark.runner.teststate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.LongNode;
import io.github.stepmark.asl.Choice;
import io.github.stepmark.asl.Fail;
import io.github.stepmark.asl.MapState;
import io.github.stepmark.asl.Parallel;
import io.github.stepmark.asl.Pass;
import io.github.stepmark.asl.State;
import io.github.stepmark.asl.Succeed;
import io.github.stepmark.asl.Task;
import io.github.stepmark.asl.Wait;
import io.github.stepmark.runner.data.StateError;
import io.github.stepmark.runner.state.Evaluation;
import io.github.stepmark.runner.state.MapFields;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Evaluates what stands before a state's work, which is then mocked. */
final class MockedWork implements State.Cases<Void> {

  private final TestStateRequest request;
  private final Evaluation evaluation;
  private final InspectionData inspection;

  MockedWork(TestStateRequest request, Evaluation evaluation, InspectionData inspection) {
    this.request = request;
    this.evaluation = evaluation;
    this.inspection = inspection;
  }

  @Override
  public @Nullable Void task(Task task) {
    evaluation.begin(task);
    JsonNode result = request.mock() == null ? null : request.mock().result();
    if (result != null) {
      inspection.saw("result", result);
    }
    return null;
  }

  @Override
  public @Nullable Void parallel(Parallel parallel) {
    // AWS goes straight to the mock.
    return null;
  }

  /**
   * A failed iteration is counted only where the state tolerates some, and the threshold then is
   * what decides.
   */
  @Override
  public @Nullable Void map(MapState map) {
    MapFields fields = evaluation.mapFields(map);
    JsonNode items = fields.items(request.readItems());
    inspection.note("maxConcurrency", LongNode.valueOf(fields.maxConcurrency()));
    Long count = fields.toleratedFailureCount();
    BigDecimal percentage = fields.toleratedFailurePercentage();
    if (count != null) {
      inspection.note("toleratedFailureCount", LongNode.valueOf(count));
    }
    if (percentage != null) {
      inspection.note("toleratedFailurePercentage", DecimalNode.valueOf(percentage));
    }
    Integer failed = request.failedIterations();
    if (failed != null && isTooMany(failed, items.size(), count, percentage)) {
      throw StateError.of(
          "States.ExceedToleratedFailureThreshold",
          "The specified tolerated failure threshold was exceeded");
    }
    return null;
  }

  private static boolean isTooMany(
      int failed, int all, @Nullable Long count, @Nullable BigDecimal percentage) {
    return count != null && failed > count
        || percentage != null
            && BigDecimal.valueOf(failed * 100L)
                    .compareTo(percentage.multiply(BigDecimal.valueOf(all)))
                > 0;
  }

  @Override
  public @Nullable Void pass(Pass pass) {
    return null;
  }

  @Override
  public @Nullable Void wait(Wait wait) {
    return null;
  }

  @Override
  public @Nullable Void choice(Choice choice) {
    return null;
  }

  @Override
  public @Nullable Void succeed(Succeed succeed) {
    return null;
  }

  @Override
  public @Nullable Void fail(Fail fail) {
    return null;
  }
}
