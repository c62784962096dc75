package io.github.stepmark.runner.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.runner.Execution;
import io.github.stepmark.runner.history.HistoryEvent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The events that AWS recorded of a run. */
final class RecordedHistory {

  /** What the recorder put in the place of names that a run's own account has. */
  private static final Pattern MASKED =
      Pattern.compile(
          "[a-z_]+_arn|arn:aws:iam::111111111111:role/.*|arn:aws:states:us-east-1:111111111111:mapRun:.*|BASE_ID_ACTIVITY_CONSUMER");

  private final JsonNode events;
  private final boolean inOrder;
  private final Likeness likeness;

  RecordedHistory(Recorded recorded, Likeness likeness) {
    this.events = recorded.file().get("events");
    this.inOrder = recorded.file().path("history_order").asText().equals("recorded");
    this.likeness = likeness;
  }

  /** How the types of the events or their order differ; null where they do not. */
  @Nullable String typesDifference(Execution execution) {
    List<String> expected = new ArrayList<>();
    events.forEach(event -> expected.add(event.get("type").asText()));
    List<String> actual = new ArrayList<>();
    execution.history().forEach(event -> actual.add(event.type().aws()));
    if (!inOrder) {
      // Where branches run beside each other the recorder sorted, and left these out.
      actual.removeIf(type -> type.matches("ParallelState(Succeeded|Failed)"));
      expected.sort(null);
      actual.sort(null);
    }
    return expected.equals(actual) ? null : "%s instead of %s".formatted(actual, expected);
  }

  /** The first event that follows another one or tells something else; null where none does. */
  @Nullable String detailsDifference(Execution execution) {
    List<HistoryEvent> actual = execution.history();
    if (!inOrder) {
      return null;
    }
    for (int i = 0; i < events.size() && i < actual.size(); i++) {
      String difference = difference(events.get(i), actual.get(i).toJson());
      if (difference != null) {
        return "event %d: %s".formatted(i + 1, difference);
      }
    }
    return events.size() == actual.size() ? null : "another number of events";
  }

  private @Nullable String difference(JsonNode expected, JsonNode actual) {
    Set<String> members = new HashSet<>();
    expected.fieldNames().forEachRemaining(members::add);
    actual.fieldNames().forEachRemaining(members::add);
    members.remove("timestamp");
    for (String member : members) {
      JsonNode wanted = expected.path(member);
      JsonNode got = actual.path(member);
      boolean same =
          wanted.isObject() && got.isObject()
              ? sameDetails(wanted, got)
              : likeness.alike(wanted, got);
      if (!same) {
        return "%s: %s instead of %s".formatted(member, got, wanted);
      }
    }
    return null;
  }

  private boolean sameDetails(JsonNode expected, JsonNode actual) {
    ObjectNode wanted = expected.deepCopy();
    ObjectNode got = actual.deepCopy();
    StreamSupport.stream(((Iterable<String>) expected::fieldNames).spliterator(), false)
        .filter(name -> MASKED.matcher(expected.get(name).asText()).matches() && got.has(name))
        .forEach(
            name -> {
              wanted.remove(name);
              got.remove(name);
            });
    return likeness.alike(wanted, got);
  }
}
