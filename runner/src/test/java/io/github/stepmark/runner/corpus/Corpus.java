package io.github.stepmark.runner.corpus;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The definitions and runs that others wrote. They lie beside this project and are read where they
 * are.
 */
final class Corpus {

  private static final Set<String> COMPARABLE = Set.of("exact", "placeholders");

  private Corpus() {}

  /** The runs that AWS recorded and in which nothing is random or masked. */
  static List<Recorded> runs() {
    return awsRecorded("run")
        .filter(one -> COMPARABLE.contains(one.file().path("compare").asText()))
        .toList();
  }

  /** What AWS answered to TestState. */
  static List<Recorded> testedStates() {
    return awsRecorded("teststate").toList();
  }

  private static Stream<Recorded> awsRecorded(String kind) {
    Path folder = folder();
    assumeTrue(
        folder != null, "There is no shared/corpus beside this checkout: nothing to compare");
    Path found = Objects.requireNonNull(folder);
    return StreamSupport.stream(json(found.resolve("index.json")).get("cases").spliterator(), false)
        .filter(entry -> entry.get("kind").asText().equals(kind))
        .filter(entry -> entry.path("aws_recorded").asBoolean())
        .map(entry -> Recorded.of(entry, json(found.resolve(entry.get("file").asText()))));
  }

  private static @Nullable Path folder() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.isRegularFile(at.resolve("shared/corpus/index.json"))) {
        return at.resolve("shared/corpus");
      }
    }
    return null;
  }

  private static JsonNode json(Path file) {
    try {
      return Json.parse(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
