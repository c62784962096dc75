package io.github.stepmark.runner.history;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes events as GetExecutionHistory does, timestamps in seconds since 1970. */
final class HistoryJson implements EventDetails.Cases<ObjectNode> {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private HistoryJson() {}

  static ObjectNode history(List<HistoryEvent> history) {
    ObjectNode answer = JSON.objectNode();
    ArrayNode events = answer.putArray("events");
    history.forEach(event -> events.add(event(event)));
    return answer;
  }

  static ObjectNode event(HistoryEvent event) {
    ObjectNode json = JSON.objectNode();
    json.put("timestamp", seconds(event.timestamp()));
    json.put("type", event.type().aws());
    json.put("id", event.id());
    json.put("previousEventId", event.previousEventId());
    String member = event.type().detailsMember();
    if (member != null) {
      json.set(member, event.details().match(new HistoryJson()));
    }
    return json;
  }

  private static BigDecimal seconds(Instant time) {
    return BigDecimal.valueOf(time.toEpochMilli(), 3);
  }

  @Override
  public ObjectNode none(EventDetails.None none) {
    return JSON.objectNode();
  }

  @Override
  public ObjectNode executionStarted(EventDetails.ExecutionStarted started) {
    return data(JSON.objectNode(), "input", started.input()).put("roleArn", started.roleArn());
  }

  @Override
  public ObjectNode stateEntered(EventDetails.StateEntered entered) {
    return data(JSON.objectNode().put("name", entered.name()), "input", entered.input());
  }

  @Override
  public ObjectNode stateExited(EventDetails.StateExited exited) {
    ObjectNode json = data(JSON.objectNode().put("name", exited.name()), "output", exited.output());
    if (!exited.assignedVariables().isEmpty()) {
      ObjectNode assigned = json.putObject("assignedVariables");
      exited.assignedVariables().forEach(assigned::put);
      json.putObject("assignedVariablesDetails").put("truncated", false);
    }
    return json;
  }

  @Override
  public ObjectNode output(EventDetails.Output output) {
    return data(JSON.objectNode(), "output", output.output());
  }

  @Override
  public ObjectNode failure(EventDetails.Failure failure) {
    return failure(JSON.objectNode(), failure.error(), failure.cause());
  }

  @Override
  public ObjectNode workScheduled(EventDetails.WorkScheduled work) {
    ObjectNode json =
        data(JSON.objectNode().put("resource", work.resource()), "input", work.input());
    limits(json, work.timeoutInSeconds(), work.heartbeatInSeconds());
    return credentials(json, work.credentialsRoleArn());
  }

  @Override
  public ObjectNode workerStarted(EventDetails.WorkerStarted started) {
    ObjectNode json = JSON.objectNode();
    if (started.workerName() != null) {
      json.put("workerName", started.workerName());
    }
    return json;
  }

  @Override
  public ObjectNode taskScheduled(EventDetails.TaskScheduled task) {
    ObjectNode json =
        resource(task.resourceType(), task.resource())
            .put("region", task.region())
            .put("parameters", task.parameters());
    limits(json, task.timeoutInSeconds(), task.heartbeatInSeconds());
    return credentials(json, task.credentialsRoleArn());
  }

  @Override
  public ObjectNode taskStarted(EventDetails.TaskStarted task) {
    return resource(task.resourceType(), task.resource());
  }

  @Override
  public ObjectNode taskOutput(EventDetails.TaskOutput task) {
    return data(resource(task.resourceType(), task.resource()), "output", task.output());
  }

  @Override
  public ObjectNode taskFailed(EventDetails.TaskFailed task) {
    return failure(resource(task.resourceType(), task.resource()), task.error(), task.cause());
  }

  @Override
  public ObjectNode evaluationFailed(EventDetails.EvaluationFailed failed) {
    ObjectNode json = failure(JSON.objectNode(), failed.error(), failed.cause());
    if (failed.location() != null) {
      json.put("location", failed.location());
    }
    return json.put("state", failed.state());
  }

  @Override
  public ObjectNode mapStateStarted(EventDetails.MapStateStarted started) {
    return JSON.objectNode().put("length", started.length());
  }

  @Override
  public ObjectNode mapRunStarted(EventDetails.MapRunStarted started) {
    return JSON.objectNode().put("mapRunArn", started.mapRunArn());
  }

  @Override
  public ObjectNode mapIteration(EventDetails.MapIteration iteration) {
    return JSON.objectNode().put("name", iteration.name()).put("index", iteration.index());
  }

  private static ObjectNode resource(String type, String action) {
    return JSON.objectNode().put("resourceType", type).put("resource", action);
  }

  private static ObjectNode data(ObjectNode json, String member, String text) {
    json.put(member, text).putObject(member + "Details").put("truncated", false);
    return json;
  }

  private static ObjectNode failure(
      ObjectNode json, @Nullable String error, @Nullable String cause) {
    if (error != null) {
      json.put("error", error);
    }
    if (cause != null) {
      json.put("cause", cause);
    }
    return json;
  }

  private static ObjectNode credentials(ObjectNode json, @Nullable String roleArn) {
    if (roleArn != null) {
      json.putObject("taskCredentials").put("roleArn", roleArn);
    }
    return json;
  }

  private static void limits(
      ObjectNode json, @Nullable Long timeoutInSeconds, @Nullable Long heartbeatInSeconds) {
    if (timeoutInSeconds != null) {
      json.put("timeoutInSeconds", timeoutInSeconds);
    }
    if (heartbeatInSeconds != null) {
      json.put("heartbeatInSeconds", heartbeatInSeconds);
    }
  }
}
