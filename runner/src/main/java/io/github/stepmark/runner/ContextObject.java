package io.github.stepmark.runner;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** The context object ({@code $$}): what a state may know of its execution and of itself. */
final class ContextObject {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private final Identity identity;
  private final Payload input;
  private final Instant start;

  ContextObject(Identity identity, Payload input, Instant start) {
    this.identity = identity;
    this.input = input;
    this.start = start;
  }

  /** A time as the context object tells it. */
  static String time(Instant time) {
    return TIME.format(time);
  }

  /** The object as the state that {@code strand} is in sees it. */
  JsonNode seenBy(Strand strand) {
    ObjectNode context = JsonNodeFactory.instance.objectNode();
    ObjectNode execution =
        context
            .putObject("Execution")
            .put("Id", identity.executionArn())
            .<ObjectNode>set("Input", input.node())
            .put("StartTime", time(start))
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
    state.put("EnteredTime", time(strand.enteredTime()));
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
