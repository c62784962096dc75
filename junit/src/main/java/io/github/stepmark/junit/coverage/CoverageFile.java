package io.github.stepmark.junit.coverage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.asl.InvalidJsonException;
import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.write.DefinitionWriter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The coverage of a machine as a file, to which the JVMs of one build add, one after the other. A
 * file of another build or of another definition is written anew.
 */
final class CoverageFile {

  private final Path path;
  private final String build;

  CoverageFile(Path path, String build) {
    this.path = path;
    this.build = build;
  }

  /** What is made of the coverage beside the file. */
  interface Reader {
    void read(MachineCoverage all) throws IOException;
  }

  /**
   * Adds what was counted, and has {@code reader} read what the JVMs of the build have counted
   * until then, before the next one adds to it.
   */
  MachineCoverage add(MachineCoverage counted, Reader reader) throws IOException {
    // The lock is the process's own: a second thread of it would be refused.
    synchronized (CoverageFile.class) {
      try (FileChannel channel =
          FileChannel.open(
              path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
        channel.lock(); // until the channel is closed
        MachineCoverage all =
            read(channel, counted).map(earlier -> earlier.with(counted)).orElse(counted);
        ByteBuffer text = StandardCharsets.UTF_8.encode(Json.pretty(json(all)) + "\n");
        channel.truncate(0);
        channel.position(0);
        while (text.hasRemaining()) {
          channel.write(text);
        }
        reader.read(all);
        return all;
      }
    }
  }

  private Optional<MachineCoverage> read(FileChannel channel, MachineCoverage counted)
      throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(channel.size(), Integer.MAX_VALUE));
    while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
      // All of it.
    }
    JsonNode json;
    try {
      json = Json.parse(StandardCharsets.UTF_8.decode(bytes.flip()).toString());
    } catch (InvalidJsonException e) {
      return Optional.empty(); // A new file, or one that is not ours.
    }
    if (!json.path("build").asText().equals(build)
        || !json.path("definition").equals(definition(counted))) {
      return Optional.empty();
    }
    Map<String, Long> taken = new HashMap<>();
    for (JsonNode place : json.path("places")) {
      if (place.path("taken").asLong() > 0) {
        taken.put(place.path("pointer").asText(), place.path("taken").asLong());
      }
    }
    return Optional.of(
        new MachineCoverage(counted.name(), counted.machine(), json.path("runs").asLong(), taken));
  }

  private static JsonNode definition(MachineCoverage coverage) {
    return Json.parse(DefinitionWriter.write(coverage.machine()));
  }

  private ObjectNode json(MachineCoverage coverage) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("machine", coverage.name());
    json.put("build", build);
    json.put("runs", coverage.runs());
    json.put("percent", coverage.share().percent());
    ObjectNode shares = json.putObject("kinds");
    for (Place.Kind kind : Place.Kind.values()) {
      MachineCoverage.Share share = coverage.share(kind);
      shares.putObject(kind.many()).put("taken", share.taken()).put("all", share.all());
    }
    ArrayNode places = json.putArray("places");
    for (Place place : coverage.places()) {
      places
          .addObject()
          .put("pointer", place.pointer())
          .put("kind", place.kind().one())
          .put("state", place.state())
          .put("text", place.text())
          .put("taken", coverage.taken(place));
    }
    json.set("definition", definition(coverage));
    return json;
  }
}
