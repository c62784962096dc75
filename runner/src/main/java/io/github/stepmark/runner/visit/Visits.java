package io.github.stepmark.runner.visit;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Json;
import io.github.stepmark.runner.Runner;
import io.github.stepmark.runner.history.EventDetails;
import io.github.stepmark.runner.history.EventType;
import io.github.stepmark.runner.history.HistoryEvent;
import io.github.stepmark.runner.history.ShownDetails;
import io.github.stepmark.runner.history.Way;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes visits to states of the events of one execution, which are told to it as they happen or
 * afterwards, in their order. Told of the {@linkplain Runner#ways ways}, too, it knows which rule
 * or catcher led on, and the errors that have no event of their own.
 *
 * <pre>{@code
 * Visits visits = new Visits();
 * runner.listener(visits).ways(visits::take).run(input);
 * visits.all().forEach(visit -> System.out.println(visit.state()));
 * }</pre>
 */
public final class Visits implements Consumer<HistoryEvent> {

  private final Map<Long, Visit> byEvent = new HashMap<>();
  private final List<Visit> all = new ArrayList<>();

  /** None yet. */
  public Visits() {}

  /** The visits that the events of {@code history} tell. */
  public static List<StateVisit> of(List<HistoryEvent> history) {
    Visits visits = new Visits();
    history.forEach(visits);
    return visits.all();
  }

  /** The visits until now, in the order in which the states were entered. */
  public List<StateVisit> all() {
    return all.stream().map(Visit::snapshot).toList();
  }

  @Override
  public void accept(HistoryEvent event) {
    read(event, ShownDetails.of(event));
  }

  /** Takes note of a way out of a state. */
  public void take(Way way) {
    Visit visit = byEvent.get(way.visit());
    if (visit != null) {
      visit.take(way);
    }
  }

  /** The visit of the event before {@code event}. */
  @Nullable Visit before(HistoryEvent event) {
    return byEvent.get(event.previousEventId());
  }

  /** Reads an event; the visit that it is part of, if any. */
  @Nullable Visit read(HistoryEvent event, ShownDetails shown) {
    Visit before = before(event);
    Visit visit =
        event.type().isStateEntered() ? enter(event, shown, before) : of(event, shown, before);
    if (event.type() == EventType.EVALUATION_FAILED) {
      // It may follow what came before the state's entry.
      visit = latest(String.valueOf(shown.name()));
    }
    if (visit != null) {
      byEvent.put(event.id(), visit);
      note(event, shown, visit);
    }
    return visit;
  }

  private Visit enter(HistoryEvent event, ShownDetails shown, @Nullable Visit before) {
    String name = String.valueOf(shown.name());
    if (before != null && !before.isForked()) {
      before.leadTo(name);
    }
    Visit within = before == null || before.isForked() ? before : before.within();
    if (within != null) {
      within.fill();
    }
    Visit visit = new Visit(event, name, String.valueOf(shown.data()), within);
    all.add(visit);
    return visit;
  }

  private @Nullable Visit latest(String state) {
    for (int i = all.size() - 1; i >= 0; i--) {
      if (all.get(i).state().equals(state)) {
        return all.get(i);
      }
    }
    return null;
  }

  /** Told by the event before it and, where it names one, its state. */
  private static @Nullable Visit of(
      HistoryEvent event, ShownDetails shown, @Nullable Visit before) {
    if (before == null) {
      return null;
    }
    if (before.isWhole()) {
      return before;
    }
    boolean ofTheWhole =
        switch (event.type()) {
          case PARALLEL_STATE_SUCCEEDED -> true;
          // Each may also follow an event of the state itself.
          case PARALLEL_STATE_FAILED, MAP_STATE_FAILED -> !before.fails();
          case PARALLEL_STATE_STARTED, MAP_STATE_STARTED -> !before.splits() || before.hasForked();
          default -> shown.name() != null && !shown.name().equals(before.state());
        };
    return ofTheWhole ? before.within() : before;
  }

  /** What is called is the function, be it called through a service. */
  private static @Nullable String called(EventDetails details, ShownDetails shown) {
    if (details instanceof EventDetails.TaskScheduled call
        && call.resourceType().equals("lambda")) {
      JsonNode payload = Json.parse(call.parameters()).get("Payload");
      return payload == null ? shown.data() : Json.compact(payload);
    }
    return shown.data();
  }

  private static void note(HistoryEvent event, ShownDetails shown, Visit visit) {
    switch (event.type()) {
      case LAMBDA_FUNCTION_SCHEDULED, ACTIVITY_SCHEDULED, TASK_SCHEDULED ->
          visit.call(event.timestamp(), called(event.details(), shown));
      case PARALLEL_STATE_STARTED, MAP_STATE_STARTED -> {
        if (visit.isForked() && visit.unanswered() == null) {
          // No event says that the state has failed when it is tried again.
          visit.fail(null, "a part of it failed", event.timestamp());
        }
        visit.attempt(event.timestamp());
        visit.fork();
      }
      case LAMBDA_FUNCTION_FAILED,
          LAMBDA_FUNCTION_TIMED_OUT,
          ACTIVITY_FAILED,
          ACTIVITY_TIMED_OUT,
          TASK_FAILED,
          TASK_TIMED_OUT ->
          visit.fail(shown.error(), shown.cause(), event.timestamp());
      case EVALUATION_FAILED, MAP_RUN_FAILED -> {
        visit.fail(shown.error(), shown.cause(), event.timestamp());
        visit.failItself();
      }
      case PARALLEL_STATE_FAILED, MAP_STATE_FAILED -> {
        if (visit.unanswered() == null) {
          boolean isMap = event.type() == EventType.MAP_STATE_FAILED;
          visit.fail(null, isMap ? "an item failed" : "a branch failed", event.timestamp());
        }
        visit.join();
      }
      case EXECUTION_FAILED -> {
        if (visit.unanswered() == null) {
          visit.fail(shown.error(), shown.cause(), event.timestamp());
        }
      }
      case TASK_STATE_ABORTED, WAIT_STATE_ABORTED, PARALLEL_STATE_ABORTED, MAP_STATE_ABORTED ->
          visit.abort();
      default -> {
        if (event.type().isStateExited()) {
          visit.leave(event.timestamp(), shown);
        }
      }
    }
  }
}
