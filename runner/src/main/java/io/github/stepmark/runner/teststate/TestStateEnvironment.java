package io.github.stepmark.runner.teststate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.runner.data.ContextTime;
import io.github.stepmark.runner.data.Identity;
import io.github.stepmark.runner.query.Environment;
import io.github.stepmark.runner.query.Inspection;
import io.github.stepmark.runner.state.StateKind;
import java.time.Instant;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** What the fields of a tested state see beside its data: what the request gives, or AWS makes. */
final class TestStateEnvironment implements Environment {

  private final TestStateRequest request;
  private final Inspection inspection;
  private final JsonNode context;
  private final Instant now;
  private final Random random = new Random(0);

  TestStateEnvironment(TestStateRequest request, Inspection inspection, Instant now) {
    this.request = request;
    this.inspection = inspection;
    this.now = now;
    JsonNode given = request.context();
    context = given == null ? made(request, now) : given;
  }

  /** AWS tests a state in an Express execution of a machine of its own. */
  private static JsonNode made(TestStateRequest request, Instant now) {
    String name = "TestState";
    String time = ContextTime.text(now);
    ObjectNode made = JsonNodeFactory.instance.objectNode();
    made.putObject("Execution")
        .put(
            "Id",
            "arn:aws:states:%s:%s:express:%s:%s"
                .formatted(Identity.REGION, Identity.ACCOUNT, name, name))
        .<ObjectNode>set("Input", request.input())
        .put("StartTime", time)
        .put("Name", name)
        .put("RoleArn", request.roleArn());
    made.putObject("StateMachine")
        .put(
            "Id",
            "arn:aws:states:%s:%s:stateMachine:%s"
                .formatted(Identity.REGION, Identity.ACCOUNT, name))
        .put("Name", name);
    ObjectNode state =
        made.putObject("State").put("Name", TestedState.ALONE).put("EnteredTime", time);
    if (StateKind.of(request.tested().state()).retries()) {
      state.put("RetryCount", request.retries());
    }
    return made;
  }

  @Override
  public JsonNode context() {
    return context;
  }

  @Override
  public @Nullable JsonNode variable(String name) {
    return request.variables().get(name);
  }

  @Override
  public Instant now() {
    return now;
  }

  @Override
  public RandomGenerator random() {
    return random;
  }

  @Override
  public Inspection inspection() {
    return inspection;
  }
}
