package io.github.stepmark.processor.read;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which types of state have the fields that annotations of data become, whatever the query
 * language. A field of the other language is found in the definition.
 */
final class FieldMatrix {

  private static final Set<String> ALL_BUT_FAIL =
      Set.of("Task", "Parallel", "Map", "Pass", "Wait", "Choice", "Succeed");

  private static final Set<String> WITH_RESULT = Set.of("Task", "Parallel", "Map", "Pass");

  private static final Set<String> MAP = Set.of("Map");

  private static final Map<String, Set<String>> TYPES =
      Map.ofEntries(
          Map.entry("InputPath", ALL_BUT_FAIL),
          Map.entry("OutputPath", ALL_BUT_FAIL),
          Map.entry("Output", ALL_BUT_FAIL),
          Map.entry("Assign", Set.of("Task", "Parallel", "Map", "Pass", "Wait", "Choice")),
          Map.entry("ResultPath", WITH_RESULT),
          Map.entry("DiscardResult", WITH_RESULT),
          Map.entry("Parameters", WITH_RESULT),
          Map.entry("ResultSelector", Set.of("Task", "Parallel", "Map")),
          Map.entry("Arguments", Set.of("Task", "Parallel")),
          Map.entry("ItemSelector", MAP),
          Map.entry("ItemReader", MAP),
          Map.entry("ItemBatcher", MAP),
          Map.entry("ResultWriter", MAP),
          Map.entry("Credentials", Set.of("Task")));

  private FieldMatrix() {}

  /**
   * Why a state with the annotation {@code kind} has no use for an annotation; empty where it has,
   * and of annotations that are no field of data.
   */
  static Optional<String> refusal(String annotation, String kind) {
    Set<String> types = TYPES.get(annotation);
    String type = kind.equals("Activity") ? "Task" : kind.equals("MapState") ? "Map" : kind;
    if (types == null || types.contains(type)) {
      return Optional.empty();
    }
    if (types.equals(MAP)) {
      return Optional.of("only a Map has items");
    }
    return Optional.of(
        "a "
            + type
            + " state has no "
            + (annotation.equals("DiscardResult") ? "result" : annotation));
  }

  /** The field that an annotation becomes. */
  static String field(String annotation) {
    return annotation.equals("DiscardResult") ? "ResultPath" : annotation;
  }
}
