package io.github.stepmark.cli.java;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.stepmark.asl.InvalidJsonException;
import io.github.stepmark.asl.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Definitions that others wrote, in a folder beside the project. */
final class Corpus {

  private Corpus() {}

  /**
   * A definition.
   *
   * @param acceptedByAws whether AWS has taken it
   */
  record Case(String id, boolean acceptedByAws, JsonNode definition) {}

  /** All that are definitions of machines, each once; the test is skipped without them. */
  static List<Case> machines() throws IOException {
    Path folder = folder();
    assumeTrue(folder != null, "There is no folder shared/corpus above the working directory.");
    Map<JsonNode, Case> machines = new LinkedHashMap<>();
    for (JsonNode entry : json(folder.resolve("index.json")).get("cases")) {
      JsonNode file = json(folder.resolve(entry.get("file").textValue()));
      String kind = file.get("kind").textValue();
      JsonNode text = file.get("definition_text");
      JsonNode definition = text == null ? file.get("definition") : parsed(text.textValue());
      if (definition.has("States")) {
        boolean accepted =
            file.path("aws_recorded").asBoolean() && (kind.equals("valid") || kind.equals("run"));
        Case one = new Case(file.get("id").textValue(), accepted, definition);
        machines.merge(definition, one, (before, now) -> before.acceptedByAws() ? before : now);
      }
    }
    return List.copyOf(machines.values());
  }

  private static JsonNode parsed(String text) {
    try {
      return Json.parse(text);
    } catch (InvalidJsonException e) {
      return MissingNode.getInstance();
    }
  }

  private static @Nullable Path folder() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.isRegularFile(at.resolve("shared/corpus/index.json"))) {
        return at.resolve("shared/corpus");
      }
    }
    return null;
  }

  private static JsonNode json(Path file) throws IOException {
    return Json.parse(Files.readString(file));
  }
}
