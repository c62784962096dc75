package io.github.stepmark.cli.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Turns an argument into texts: a file, {@code -} for standard input, or a folder or jar of classes
 * with the definitions that Stepmark puts at {@code META-INF/stepmark/<name>/statemachine.json}.
 */
final class Sources {

  private static final String DEFINITIONS = "META-INF/stepmark";
  private static final String DEFINITION = "statemachine.json";

  private final InputStream standardInput;

  Sources(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  /**
   * The texts that {@code argument} stands for, at least one.
   *
   * @throws UnreadableException where there is none
   */
  List<SourceText> read(String argument) throws UnreadableException {
    if (argument.equals("-")) {
      return List.of(TextReader.stream("<stdin>", standardInput, Path.of("")));
    }
    Path path = path(argument);
    if (Files.isDirectory(path)) {
      return definitions(argument, argument + "/", path);
    }
    if (isZip(path)) {
      try (FileSystem jar = FileSystems.newFileSystem(path)) {
        return definitions(argument, argument + "!/", jar.getPath("/"));
      } catch (IOException e) {
        throw new UnreadableException(argument, "no jar: " + e.getMessage());
      }
    }
    if (argument.endsWith(".jar") && Files.isRegularFile(path)) {
      throw new UnreadableException(argument, "no jar: it does not begin as one does");
    }
    return List.of(withContract(TextReader.file(argument, path, folderOf(path)), path));
  }

  /** The definition in {@code file} with what was emitted beside it. */
  private static SourceText withContract(SourceText text, Path file) throws UnreadableException {
    Path contract = file.resolveSibling("contract.json");
    if (!file.endsWith(DEFINITION) || !Files.isRegularFile(contract)) {
      return text;
    }
    String beside = TextReader.file(contract.toString(), contract, null).text();
    return text.withContract(beside);
  }

  /**
   * The text of the file that {@code from} names by {@code relative}.
   *
   * @throws UnreadableException where it cannot be read
   */
  static SourceText beside(SourceText from, String relative) throws UnreadableException {
    Path file = Objects.requireNonNull(from.folder()).resolve(path(relative)).normalize();
    return TextReader.file(file.toString(), file, folderOf(file));
  }

  private static List<SourceText> definitions(String argument, String prefix, Path root)
      throws UnreadableException {
    Path folder = root.resolve(DEFINITIONS);
    List<Path> names = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
        children.forEach(names::add);
      } catch (IOException e) {
        throw new UnreadableException(argument, TextReader.reason(e));
      }
    }
    List<SourceText> texts = new ArrayList<>();
    for (Path name : names.stream().sorted().toList()) {
      Path file = name.resolve(DEFINITION);
      if (Files.isRegularFile(file)) {
        String called = prefix + DEFINITIONS + "/" + name.getFileName() + "/" + DEFINITION;
        texts.add(withContract(TextReader.file(called, file, null), file));
      }
    }
    if (texts.isEmpty()) {
      throw new UnreadableException(argument, "holds no " + DEFINITIONS + "/<name>/" + DEFINITION);
    }
    return texts;
  }

  private static Path path(String name) throws UnreadableException {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new UnreadableException(name, "no path: " + e.getReason());
    }
  }

  private static Path folderOf(Path file) {
    @Nullable Path parent = file.getParent();
    return parent == null ? Path.of("") : parent;
  }

  /** By its first bytes, since a pipe cannot be read twice and a jar may be called anything. */
  private static boolean isZip(Path path) {
    if (!Files.isRegularFile(path)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(path)) {
      byte[] start = in.readNBytes(4);
      return start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] < 8;
    } catch (IOException e) {
      return false; // whoever reads the text says why
    }
  }
}
