package io.github.stepmark.asl.check;

import io.github.stepmark.asl.Diagnostics;
import io.github.stepmark.asl.Nearest;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.check.Walk.PlacedState;
import java.util.List;
import java.util.Map;

/** Words that are none of those that their field takes. */
final class Words implements Check {

  /** The words of each field, by the end of its place. */
  private static final Map<String, List<String>> TAKEN =
      Map.of(
          "ProcessorConfig/Mode", List.of("INLINE", "DISTRIBUTED"),
          "ProcessorConfig/ExecutionType", List.of("STANDARD", "EXPRESS"),
          "ReaderConfig/InputType", List.of("CSV", "JSON", "JSONL", "PARQUET", "MANIFEST"),
          "ReaderConfig/ManifestType", List.of("ATHENA_DATA", "S3_INVENTORY"),
          "ReaderConfig/Transformation", List.of("NONE", "LOAD_AND_FLATTEN"),
          "ReaderConfig/CSVDelimiter", List.of("COMMA", "PIPE", "SEMICOLON", "SPACE", "TAB"),
          "ReaderConfig/CSVHeaderLocation", List.of("FIRST_ROW", "GIVEN"),
          "WriterConfig/Transformation", List.of("NONE", "COMPACT", "FLATTEN"),
          "WriterConfig/OutputType", List.of("JSON", "JSONL"));

  @Override
  public void check(Walk walk, Diagnostics found) {
    for (PlacedState placed : walk.states()) {
      placed.parts().words().forEach((field, word) -> check(placed.at(field), word, found));
    }
  }

  private static void check(String pointer, String word, Diagnostics found) {
    int name = pointer.lastIndexOf('/');
    List<String> taken = TAKEN.get(pointer.substring(pointer.lastIndexOf('/', name - 1) + 1));
    if (taken == null || taken.contains(word) || Literals.isPlaceholder(word)) {
      return;
    }
    String all = String.join(", ", taken);
    found.add(
        Rule.WRONG_VALUE,
        pointer,
        "Value should be one of the following: [" + all + "]",
        Nearest.orElse(word, taken, "Write one of " + all + "."));
  }
}
