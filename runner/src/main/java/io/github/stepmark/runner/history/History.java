package io.github.stepmark.runner.history;

import io.github.stepmark.runner.data.Payload;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** The events of one execution, told to its listener as they happen. */
public final class History {

  /**
   * AWS's limit of a Standard execution; the event that ends the execution is itself the last of
   * them.
   */
  public static final int LIMIT = 25_000;

  /**
   * AWS has no limit of an Express execution but its time, which an endless loop takes here not.
   */
  public static final int EXPRESS_LIMIT = 250_000;

  private final List<HistoryEvent> events = new ArrayList<>();
  private final int limit;
  private final Consumer<HistoryEvent> listener;

  public History(int limit, Consumer<HistoryEvent> listener) {
    this.limit = limit;
    this.listener = listener;
  }

  /** Adds an event and answers its id. */
  public long add(Instant time, EventType type, long previousEventId, EventDetails details) {
    return add(new HistoryEvent(time, type, nextId(type), previousEventId, details));
  }

  /** The same; what the event tells of a large payload is made when somebody asks for it. */
  public long add(
      Instant time,
      EventType type,
      long previousEventId,
      Payload payload,
      Function<Payload, EventDetails> details) {
    if (!payload.isLarge()) {
      return add(time, type, previousEventId, details.apply(payload));
    }
    Supplier<EventDetails> later = () -> details.apply(payload);
    return add(new HistoryEvent(time, type, nextId(type), previousEventId, later));
  }

  private long nextId(EventType type) {
    if (events.size() >= limit - 1 && !type.endsExecution()) {
      throw new Full();
    }
    return events.size() + 1L;
  }

  private long add(HistoryEvent event) {
    events.add(event);
    listener.accept(event);
    return event.id();
  }

  /** A view that grows with the history. */
  public List<HistoryEvent> events() {
    return Collections.unmodifiableList(events);
  }

  /** There is room for the last event only. */
  public static final class Full extends RuntimeException {

    private static final long serialVersionUID = 1;

    Full() {
      super(
          "The execution reached the maximum number of history events (%d).".formatted(LIMIT),
          null,
          false,
          false);
    }
  }
}
