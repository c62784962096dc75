package io.github.stepmark.processor.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A source file.
 *
 * @param path where it stands below the source folder, such as {@code app/CallCenter.java}
 */
public record Source(String path, String text) {

  /** A source of the default package or of what its text says. */
  public static Source of(String path, String text) {
    return new Source(path, text);
  }

  /** All sources below a folder, ordered by their paths. */
  public static List<Source> below(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(file -> new Source(slashed(folder.relativize(file)), read(file)))
          .sorted(java.util.Comparator.comparing(Source::path))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The qualified name of the type that the file is named after. */
  String typeName() {
    return path.substring(0, path.length() - ".java".length()).replace('/', '.');
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
