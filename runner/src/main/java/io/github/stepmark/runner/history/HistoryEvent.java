package io.github.stepmark.runner.history;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One event of an execution's history. */
public final class HistoryEvent {

  private final Instant timestamp;
  private final EventType type;
  private final long id;
  private final long previousEventId;

  /** The details, or what makes them: a large text is made when somebody asks for it. */
  private Object details;

  HistoryEvent(
      Instant timestamp, EventType type, long id, long previousEventId, EventDetails details) {
    this(timestamp, type, id, previousEventId, (Object) details);
  }

  HistoryEvent(
      Instant timestamp,
      EventType type,
      long id,
      long previousEventId,
      Supplier<EventDetails> details) {
    this(timestamp, type, id, previousEventId, (Object) details);
  }

  private HistoryEvent(
      Instant timestamp, EventType type, long id, long previousEventId, Object details) {
    this.timestamp = timestamp;
    this.type = type;
    this.id = id;
    this.previousEventId = previousEventId;
    this.details = details;
  }

  /** When, by the execution's clock. */
  public Instant timestamp() {
    return timestamp;
  }

  /** Its type. */
  public EventType type() {
    return type;
  }

  /** 1 for the first, without gaps. */
  public long id() {
    return id;
  }

  /** The event that led to it in the same branch; 0 for the first two. */
  public long previousEventId() {
    return previousEventId;
  }

  /** What it tells beside. */
  public EventDetails details() {
    Object known = details;
    if (known instanceof EventDetails made) {
      return made;
    }
    EventDetails made = (EventDetails) ((Supplier<?>) known).get();
    details = made;
    return made;
  }

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

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof HistoryEvent event
        && timestamp.equals(event.timestamp)
        && type == event.type
        && id == event.id
        && previousEventId == event.previousEventId
        && details().equals(event.details());
  }

  @Override
  public int hashCode() {
    return Objects.hash(timestamp, type, id, previousEventId);
  }

  @Override
  public String toString() {
    return "%s %d after %d at %s: %s"
        .formatted(type.aws(), id, previousEventId, timestamp, details());
  }
}
