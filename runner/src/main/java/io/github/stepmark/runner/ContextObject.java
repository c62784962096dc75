package io.github.stepmark.runner;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.runner.data.ContextTime;
import io.github.stepmark.runner.data.Identity;
import io.github.stepmark.runner.data.Payload;
import io.github.stepmark.runner.state.StateKind;
import java.time.Instant;

/** The context object ({@code $$}): what a state may know of its execution and of itself. */
final class ContextObject {

  private final Identity identity;
  private final Payload input;
  private final Instant start;

  ContextObject(Identity identity, Payload input, Instant start) {
    this.identity = identity;
    this.input = input;
    this.start = start;
  }

  /** The object as the state that {@code strand} is in sees it. */
  JsonNode seenBy(Strand strand) {
    ObjectNode context = JsonNodeFactory.instance.objectNode();
    ObjectNode execution =
        context
            .putObject("Execution")
            .put("Id", identity.executionArn())
            .<ObjectNode>set("Input", input.node())
            .put("StartTime", ContextTime.text(start))
            .put("Name", identity.executionName())
            .put("RoleArn", identity.roleArn());
    if (!identity.isExpress()) {
      execution.put("RedriveCount", 0);
    }
    context
        .putObject("StateMachine")
        .put("Id", identity.machineArn())
        .put("Name", identity.machineName());
    ObjectNode state = context.putObject("State");
    state.put("Name", strand.stateName());
    state.put("EnteredTime", ContextTime.text(strand.enteredTime()));
    if (StateKind.of(strand.state()).retries()) {
      state.put("RetryCount", strand.retries());
    }
    String token = strand.taskToken();
    if (token != null) {
      context.putObject("Task").put("Token", token);
    }
    return context;
  }
}
