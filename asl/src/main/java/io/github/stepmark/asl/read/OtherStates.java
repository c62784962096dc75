package io.github.stepmark.asl.read;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The fields that only some types of states have, as one who writes a field in another has not
 * misspelt it.
 */
final class OtherStates {

  private static final String HANDLING = "Task, Parallel and Map states";
  private static final String MAP = "Map states";

  private static final Map<String, String> FIELDS =
      Map.ofEntries(
          Map.entry("Result", "Pass states"),
          Map.entry("Resource", "Task states"),
          Map.entry("Credentials", "Task states"),
          Map.entry("TimeoutSeconds", "Task states, and the machine,"),
          Map.entry("TimeoutSecondsPath", "Task states"),
          Map.entry("HeartbeatSeconds", "Task states"),
          Map.entry("HeartbeatSecondsPath", "Task states"),
          Map.entry("Seconds", "Wait states"),
          Map.entry("SecondsPath", "Wait states"),
          Map.entry("Timestamp", "Wait states"),
          Map.entry("TimestampPath", "Wait states"),
          Map.entry("Choices", "Choice states"),
          Map.entry("Default", "Choice states"),
          Map.entry("Error", "Fail states"),
          Map.entry("ErrorPath", "Fail states"),
          Map.entry("Cause", "Fail states"),
          Map.entry("CausePath", "Fail states"),
          Map.entry("Branches", "Parallel states"),
          Map.entry("ItemProcessor", MAP),
          Map.entry("Iterator", MAP),
          Map.entry("Items", MAP),
          Map.entry("ItemsPath", MAP),
          Map.entry("ItemSelector", MAP),
          Map.entry("ItemReader", MAP),
          Map.entry("ItemBatcher", MAP),
          Map.entry("ResultWriter", MAP),
          Map.entry("MaxConcurrency", MAP),
          Map.entry("MaxConcurrencyPath", MAP),
          Map.entry("Label", MAP),
          Map.entry("ToleratedFailureCount", MAP),
          Map.entry("ToleratedFailureCountPath", MAP),
          Map.entry("ToleratedFailurePercentage", MAP),
          Map.entry("ToleratedFailurePercentagePath", MAP),
          Map.entry("Retry", HANDLING),
          Map.entry("Catch", HANDLING));

  private OtherStates() {}

  /** All that are known. */
  static Set<String> fields() {
    return FIELDS.keySet();
  }

  /** The states that have a field {@code name}, where not all have. */
  static Optional<String> with(String name) {
    return Optional.ofNullable(FIELDS.get(name));
  }
}
