package io.github.stepmark.processor.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;

/**
 * What came of a compilation.
 *
 * @param success whether there was no error
 * @param printedInOrder everything that was printed, as it came
 * @param emitted the files that the processor wrote, by their paths below the output folders; none
 *     where javac fails, which compile-testing keeps for itself
 * @param classes the class files, likewise
 */
public record CompileResult(
    boolean success,
    List<Message> printedInOrder,
    SortedMap<String, String> emitted,
    Map<String, byte[]> classes) {

  public CompileResult {
    printedInOrder = List.copyOf(printedInOrder);
    emitted = Collections.unmodifiableSortedMap(new TreeMap<>(emitted));
    classes = Collections.unmodifiableMap(new TreeMap<>(classes));
  }

  /** Everything that was printed, by place. */
  public List<Message> messages() {
    return printedInOrder.stream().sorted(Message.BY_PLACE).toList();
  }

  /** The messages, a line each, as a failing assertion shows them. */
  public String printed() {
    return messages().stream().map(message -> message + "\n").collect(Collectors.joining());
  }

  /** As {@link #printed}, without notes. */
  public String complaints() {
    return messages().stream()
        .filter(message -> message.kind() != Diagnostic.Kind.NOTE)
        .map(message -> message + "\n")
        .collect(Collectors.joining());
  }

  /** The messages that are errors. */
  public List<Message> errors() {
    return messages().stream().filter(message -> message.kind() == Diagnostic.Kind.ERROR).toList();
  }

  /** Writes what a build would leave in its class output. */
  public Path writeClassOutput(Path folder) {
    classes.forEach((path, bytes) -> write(folder.resolve(path), bytes));
    emitted.forEach(
        (path, text) -> {
          if (!path.endsWith(".java")) {
            write(folder.resolve(path), text.getBytes(StandardCharsets.UTF_8));
          }
        });
    return folder;
  }

  private static void write(Path file, byte[] bytes) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
