package io.github.stepmark.processor.golden;

import io.github.stepmark.processor.compile.CompileTask;
import io.github.stepmark.processor.compile.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder with the sources of a case in {@code in}, and beside it what is expected of them. */
record GoldenCase(Path folder) {

  private static final Path ROOT =
      Path.of(System.getProperty("basedir", "."), "src/test/resources/golden");

  /** The workflows that compile. */
  static List<GoldenCase> good() {
    return all("good");
  }

  /** The workflows of which something is said. */
  static List<GoldenCase> bad() {
    return all("bad");
  }

  private static List<GoldenCase> all(String kind) {
    String only = System.getProperty("golden.only", "");
    try (Stream<Path> folders = Files.list(ROOT.resolve(kind))) {
      return folders
          .filter(folder -> folder.getFileName().toString().contains(only))
          .sorted()
          .map(GoldenCase::new)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String name() {
    return folder.getParent().getFileName() + "/" + folder.getFileName();
  }

  CompileTask task() {
    return CompileTask.of(Source.below(folder.resolve("in"))).withOptions(options());
  }

  /** The lines of {@code options.txt}, if there is one; {@code {case}} in it is the folder. */
  private String[] options() {
    Path file = file("options.txt");
    try {
      return Files.exists(file)
          ? Files.readString(file)
              .replace("{case}", folder.toString())
              .lines()
              .toArray(String[]::new)
          : new String[0];
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file {@code name} beside the sources. */
  Path file(String name) {
    return folder.resolve(name);
  }

  /** The files that are expected to be emitted, by their paths. */
  SortedMap<String, String> expected() throws IOException {
    SortedMap<String, String> expected = new TreeMap<>();
    Path root = file("expected");
    if (!Files.exists(root)) {
      return expected;
    }
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        expected.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return expected;
  }

  /** Expects these files from now on. */
  void expect(SortedMap<String, String> emitted) throws IOException {
    Path root = file("expected");
    if (Files.exists(root)) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    for (var entry : emitted.entrySet()) {
      Path file = root.resolve(entry.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, entry.getValue());
    }
  }
}
