package io.github.stepmark.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.asl.Json;
import io.github.stepmark.runner.Execution;
import io.github.stepmark.runner.history.HistoryEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What became of an execution, and its events. */
final class ExecutionReport {

  private ExecutionReport() {}

  /** One JSON object: {@code status}, then {@code output}, or {@code error} and {@code cause}. */
  static String json(Execution execution, boolean withHistory) {
    ObjectNode report = JsonNodeFactory.instance.objectNode();
    report.put("status", execution.status().name());
    if (execution.output() != null) {
      report.set("output", Json.parse(execution.output()));
    }
    if (execution.error() != null) {
      report.put("error", execution.error());
    }
    if (execution.cause() != null) {
      report.put("cause", execution.cause());
    }
    if (withHistory) {
      report.set("history", HistoryEvent.toJson(execution.history()).get("events"));
    }
    return Json.pretty(report);
  }

  /** A line for each event: its id, that of the one before it, when it was, its type, its state. */
  static String events(Execution execution) {
    List<HistoryEvent> history = execution.history();
    Instant start = history.get(0).timestamp();
    StringBuilder lines = new StringBuilder("\n    id  after      time  event\n");
    for (HistoryEvent event : history) {
      lines.append(
          "%6d %6d %8.3fs  %s%s\n"
              .formatted(
                  event.id(),
                  event.previousEventId(),
                  Duration.between(start, event.timestamp()).toMillis() / 1000.0,
                  event.type().aws(),
                  name(event)));
    }
    return lines.toString();
  }

  private static String name(HistoryEvent event) {
    for (JsonNode details : event.toJson()) {
      if (details.has("name")) {
        return "  " + Printable.of(details.get("name").asText());
      }
    }
    return "";
  }
}
