package io.github.stepmark.benchmarks.compilation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Gives the compiler sources that are there already, and does nothing else: what any processor that
 * makes these sources costs, however fast it is.
 */
@SupportedAnnotationTypes("io.github.stepmark.*")
@SupportedOptions(CopyingProcessor.FOLDER)
public final class CopyingProcessor extends AbstractProcessor {

  /** The folder of the sources. */
  static final String FOLDER = "folder";

  private boolean copied;

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!copied) {
      copied = true;
      Path folder = Path.of(processingEnv.getOptions().get(FOLDER));
      try (Stream<Path> files = Files.walk(folder)) {
        List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
        for (Path source : sources) {
          copy(source, folder.relativize(source).toString());
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return false;
  }

  private void copy(Path source, String path) throws IOException {
    String name = path.substring(0, path.length() - ".java".length()).replace('/', '.');
    try (Writer copy = processingEnv.getFiler().createSourceFile(name).openWriter()) {
      copy.write(Files.readString(source));
    }
  }
}
