package io.github.stepmark.runner;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The definitions and runs that others wrote, where they lie beside this project. */
record Corpus(Path folder) {

  /** The first {@code shared/corpus} on the way up from the working directory. */
  static Optional<Corpus> find() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path folder = at.resolve("shared/corpus");
      if (Files.exists(folder.resolve("index.json"))) {
        return Optional.of(new Corpus(folder));
      }
    }
    return Optional.empty();
  }

  /** The runs whose result AWS itself recorded, and in which nothing is random or masked. */
  List<JsonNode> recordedRuns() {
    return StreamSupport.stream(read("index.json").get("cases").spliterator(), false)
        .filter(entry -> entry.path("kind").asText().equals("run"))
        .filter(entry -> entry.path("aws_recorded").asBoolean())
        .filter(entry -> List.of("exact", "placeholders").contains(entry.path("compare").asText()))
        .map(entry -> read(entry.get("file").asText()))
        .toList();
  }

  private JsonNode read(String file) {
    try {
      return Json.parse(Files.readString(folder.resolve(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
