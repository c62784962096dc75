package io.github.stepmark.runner;

import io.github.stepmark.runner.data.Payload;
import io.github.stepmark.runner.data.StateError;
import io.github.stepmark.runner.history.EventDetails;
import io.github.stepmark.runner.history.EventType;
import io.github.stepmark.runner.history.History;
import io.github.stepmark.runner.history.HistoryEvent;
import io.github.stepmark.runner.history.Way;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes the history of an execution, and tells who listens of its events and its ways. */
final class Recorder {

  private final Timeline timeline;
  private final Settings settings;
  private final History history;

  Recorder(Timeline timeline, Settings settings, boolean isExpress) {
    this.timeline = timeline;
    this.settings = settings;
    history = new History(isExpress ? History.EXPRESS_LIMIT : History.LIMIT, this::tell);
  }

  /** Adds an event that follows another one, and answers its id. */
  long add(EventType type, long previousEvent, EventDetails details) {
    return history.add(timeline.now(), type, previousEvent, details);
  }

  /** Adds an event that follows the strand's last one, and makes it the strand's last. */
  long write(Strand strand, EventType type, EventDetails details) {
    long id = writeAside(strand, type, details);
    strand.follow(id);
    return id;
  }

  /** The same of an event that tells a payload's text. */
  long write(
      Strand strand, EventType type, Payload payload, Function<Payload, EventDetails> details) {
    long id = history.add(timeline.now(), type, strand.previousEvent(), payload, details);
    strand.follow(id);
    return id;
  }

  void write(Strand strand, TaskEvents.Entry entry) {
    write(strand, entry.type(), entry.payload(), entry.details());
  }

  /** Adds an event that follows the strand's last one, but that the next does not follow. */
  long writeAside(Strand strand, EventType type, EventDetails details) {
    return history.add(timeline.now(), type, strand.previousEvent(), details);
  }

  /** Tells who listens of an event, but not once more where it happens again. */
  private void tell(HistoryEvent event) {
    if (!timeline.journal().isReplaying()) {
      settings.listener().accept(event);
    }
  }

  /** Tells who listens of a way that {@code strand} takes, for an error or without one. */
  void take(Strand strand, String field, @Nullable StateError error) {
    if (!settings.tellsWays() || timeline.journal().isReplaying()) {
      return;
    }
    String name = error == null ? null : error.error();
    String cause = error == null ? null : error.cause();
    settings
        .ways()
        .accept(
            new Way(strand.enteredEvent(), strand.stateName(), field, timeline.now(), name, cause));
  }

  List<HistoryEvent> events() {
    return history.events();
  }
}
