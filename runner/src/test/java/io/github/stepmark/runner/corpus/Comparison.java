package io.github.stepmark.runner.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Json;
import io.github.stepmark.runner.Execution;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A run here beside the one that was recorded.
 *
 * @param differences by aspect what differs
 */
record Comparison(Recorded recorded, Map<Aspect, String> differences) {

  static Comparison of(Recorded recorded, Execution execution) {
    Likeness likeness = Likeness.ofResult(recorded);
    Map<Aspect, String> differences = new EnumMap<>(Aspect.class);
    JsonNode expect = recorded.file().get("expect");
    note(differences, Aspect.RESULT, result(expect, execution, likeness));
    if (execution.status().name().equals("FAILED") && expect.has("cause")) {
      note(
          differences,
          Aspect.CAUSE,
          likeness.alike(expect.get("cause"), execution.cause())
              ? null
              : "%s instead of %s".formatted(execution.cause(), expect.get("cause")));
    }
    if (recorded.hasHistory()) {
      RecordedHistory history = new RecordedHistory(recorded, Likeness.ofEvents(recorded));
      note(differences, Aspect.EVENTS, history.typesDifference(execution));
      note(differences, Aspect.DETAILS, history.detailsDifference(execution));
    }
    return new Comparison(recorded, differences);
  }

  /** A run that did not come to an end here. */
  static Comparison failed(Recorded recorded, Exception why) {
    Map<Aspect, String> differences = new EnumMap<>(Aspect.class);
    for (Aspect aspect : Aspect.values()) {
      differences.put(aspect, why.toString());
    }
    return new Comparison(recorded, differences);
  }

  private static void note(
      Map<Aspect, String> differences, Aspect aspect, @Nullable String difference) {
    if (difference != null) {
      differences.put(aspect, difference);
    }
  }

  private static @Nullable String result(JsonNode expect, Execution execution, Likeness likeness) {
    String status = execution.status().name();
    if (!expect.path("status").asText().equals(status)) {
      return "status %s instead of %s; %s: %s"
          .formatted(status, expect.path("status").asText(), execution.error(), execution.cause());
    }
    String output = execution.output();
    if (output != null
        && expect.has("output")
        && !likeness.alike(expect.get("output"), Json.parse(output))) {
      return "output %s instead of %s".formatted(output, expect.get("output"));
    }
    if (status.equals("FAILED") && !likeness.alike(expect.path("error"), execution.error())) {
      return "error %s instead of %s; %s"
          .formatted(execution.error(), expect.path("error"), execution.cause());
    }
    return null;
  }

  boolean agrees(Aspect aspect) {
    return !differences.containsKey(aspect);
  }

  /** Groups of which each case agrees, and all groups. */
  static Rate groups(List<Comparison> comparisons) {
    TreeSet<String> all = new TreeSet<>();
    List<String> differing = new ArrayList<>();
    for (Comparison one : comparisons) {
      all.add(one.recorded().group());
      if (!one.agrees(Aspect.RESULT)) {
        differing.add(one.recorded().group());
      }
    }
    int total = all.size();
    differing.forEach(all::remove);
    return new Rate(all.size(), total);
  }

  /** Cases that agree in {@code aspect}, and all cases. */
  static Rate cases(List<Comparison> comparisons, Aspect aspect) {
    long agreed = comparisons.stream().filter(one -> one.agrees(aspect)).count();
    return new Rate((int) agreed, comparisons.size());
  }
}
