package io.github.stepmark.runner.teststate;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Choice;
import io.github.stepmark.asl.Fail;
import io.github.stepmark.asl.MapState;
import io.github.stepmark.asl.Parallel;
import io.github.stepmark.asl.Pass;
import io.github.stepmark.asl.State;
import io.github.stepmark.asl.Succeed;
import io.github.stepmark.asl.Task;
import io.github.stepmark.asl.Wait;
import org.jspecify.annotations.Nullable;

/** Which states must have a mock in TestState, which may not, and what it must look like. */
final class MockRules implements State.Cases<Void> {

  private final TestStateRequest request;
  private final TestStateRequest.@Nullable Mock mock;

  private MockRules(TestStateRequest request) {
    this.request = request;
    this.mock = request.mock();
  }

  static void check(TestStateRequest request) {
    request.tested().state().match(new MockRules(request));
  }

  @Override
  public @Nullable Void task(Task task) {
    if (mock == null) {
      throw TestStateException.validation(
          request.roleArn() == null
              ? "RoleArn must be specified when testing a Task state"
              : "Nothing is called here, so a Task state is tested with a mock only. Give it a"
                  + " 'mock' with 'result' or 'errorOutput'.");
    }
    return null;
  }

  @Override
  public @Nullable Void map(MapState map) {
    Integer failures = request.failedIterations();
    if (mock == null && failures != null) {
      throw TestStateException.validation(
          "TestState does not support MapIterationFailureCount when a mock is not specified.");
    }
    JsonNode result = required().result();
    if (result == null) {
      return null;
    }
    if (!result.isArray() && map.distribution().resultWriter() == null) {
      throw TestStateException.validation("Mocked result must be an array.");
    }
    if (failures != null && result.isArray() && failures > result.size()) {
      throw TestStateException.validation(
          "Map iteration failure count must be less than or equal to the number of Map iterations");
    }
    return null;
  }

  @Override
  public @Nullable Void parallel(Parallel parallel) {
    JsonNode result = required().result();
    if (result == null) {
      return null;
    }
    if (!result.isArray()) {
      throw TestStateException.validation("Mocked result must be an array.");
    }
    if (result.size() != parallel.branches().size()) {
      throw TestStateException.validation(
          "Mocked result must contain the same number of items as number of Parallel branches.");
    }
    return null;
  }

  private TestStateRequest.Mock required() {
    if (mock == null) {
      throw TestStateException.definition(
          "TestState API does not support Map or Parallel states. Supported state types include:"
              + " [Task, Wait, Pass, Succeed, Fail, Choice]");
    }
    return mock;
  }

  @Override
  public @Nullable Void pass(Pass pass) {
    return unmockable("Pass");
  }

  @Override
  public @Nullable Void wait(Wait wait) {
    return unmockable("Wait");
  }

  @Override
  public @Nullable Void choice(Choice choice) {
    return unmockable("Choice");
  }

  @Override
  public @Nullable Void succeed(Succeed succeed) {
    return unmockable("Succeed");
  }

  @Override
  public @Nullable Void fail(Fail fail) {
    return unmockable("Fail");
  }

  private @Nullable Void unmockable(String type) {
    if (mock != null) {
      throw TestStateException.validation(
          "State type '%s' is not supported when a mock is specified".formatted(type));
    }
    return null;
  }
}
