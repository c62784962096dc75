package io.github.stepmark.asl.check;

import io.github.stepmark.asl.Diagnostics;
import io.github.stepmark.asl.MapState;
import io.github.stepmark.asl.MapState.ProcessorConfig;
import io.github.stepmark.asl.ResultWriter;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.StateParts;
import io.github.stepmark.asl.WorkflowType;
import io.github.stepmark.asl.check.Walk.PlacedState;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Modes of Map states that do not fit what else they say, or the workflow that they stand in. */
final class ProcessorModes implements Check {

  private static final List<String> DISTRIBUTED_ONLY =
      List.of("ItemReader/", "ItemBatcher/", "ResultWriter/", "Tolerated");

  @Override
  public void check(Walk walk, Diagnostics found) {
    for (PlacedState placed : walk.states()) {
      MapState map = placed.parts().map();
      if (map == null || walk.gaps().touch(config(placed))) {
        continue;
      }
      if (map.isDistributed()) {
        distributed(placed, Objects.requireNonNull(map.processor().config()), found);
      } else if (isInline(map.processor().config())) {
        inline(placed, map, found);
      }
    }
  }

  /** Whether the mode is known to be the inline one: it may be a placeholder, or wrong. */
  private static boolean isInline(@Nullable ProcessorConfig config) {
    return config == null || config.mode() == null || config.mode().equals("INLINE");
  }

  private static void distributed(PlacedState placed, ProcessorConfig config, Diagnostics found) {
    String pointer = config(placed);
    if (config.executionType() == null) {
      found.add(
          Rule.MISSING_FIELD,
          pointer,
          "These fields are required: [ExecutionType]",
          "Write \"ExecutionType\": \"STANDARD\" or \"EXPRESS\".");
    }
    if (placed.type() == WorkflowType.EXPRESS) {
      found.add(
          Rule.NOT_IN_EXPRESS,
          pointer + "/Mode",
          "The field 'Mode' with value 'DISTRIBUTED' is not supported inside 'EXPRESS' state"
              + " machines",
          "Write INLINE, or make the workflow a Standard one.");
    }
  }

  private static void inline(PlacedState placed, MapState map, Diagnostics found) {
    ProcessorConfig config = map.processor().config();
    if (config != null && config.executionType() != null) {
      found.add(
          Rule.UNSUPPORTED_FIELD,
          config(placed) + "/ExecutionType",
          "Field 'ExecutionType' is not supported",
          "Write \"Mode\": \"DISTRIBUTED\" beside it, or take it out.");
    }
    // AWS takes and ignores tolerated failures there; of the others nothing is recorded.
    for (String field : distributedFields(placed, map)) {
      found.add(
          Rule.DISTRIBUTED_ONLY,
          placed.at(field),
          "'" + field + "' says nothing: the Map is not distributed",
          "Write \"ProcessorConfig\": {\"Mode\": \"DISTRIBUTED\", …}, or take it out.");
    }
  }

  private static List<String> distributedFields(PlacedState placed, MapState map) {
    StateParts parts = placed.parts();
    List<String> all = new ArrayList<>();
    parts
        .values()
        .forEach((field, value) -> all.add(Literals.isPath(value) ? field + "Path" : field));
    all.addAll(parts.json().keySet());
    all.addAll(parts.words().keySet());
    // One that has a resource and nothing else is in none of these.
    if (map.distribution().itemReader() != null) {
      all.add("ItemReader/Resource");
    }
    ResultWriter writer = map.distribution().resultWriter();
    if (writer != null && writer.resource() != null) {
      all.add("ResultWriter/Resource");
    }
    return all.stream()
        .filter(field -> DISTRIBUTED_ONLY.stream().anyMatch(field::startsWith))
        .map(field -> field.contains("/") ? field.substring(0, field.indexOf('/')) : field)
        .distinct()
        .toList();
  }

  private static String config(PlacedState placed) {
    return placed.at(placed.parts().inner().keySet().iterator().next() + "/ProcessorConfig");
  }
}
