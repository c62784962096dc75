package io.github.stepmark.runner;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event of an execution's history.
 *
 * @param timestamp when, by the execution's clock
 * @param type its type
 * @param id 1 for the first, without gaps
 * @param previousEventId the event that led to it in the same branch; 0 for the first two
 * @param details what it tells beside
 */
public record HistoryEvent(
    Instant timestamp, EventType type, long id, long previousEventId, EventDetails details) {

  /** The name of the state that its details name; null where they name none. */
  public @Nullable String state() {
    return ShownDetails.of(this).name();
  }

  /** The event as an element of {@code events} in an answer of GetExecutionHistory. */
  public JsonNode toJson() {
    return HistoryJson.event(this);
  }

  /** The answer that GetExecutionHistory gives: an object with the array {@code events}. */
  public static JsonNode toJson(List<HistoryEvent> history) {
    return HistoryJson.history(history);
  }
}
