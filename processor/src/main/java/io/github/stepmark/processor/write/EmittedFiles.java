package io.github.stepmark.processor.write;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/**
 * The files that all workflows of a round emit, handed to the compiler at its end. For each file
 * javac looks through all that it was handed before; one behind the other that takes less than half
 * of the time that it takes with the work of other workflows in between. Each has the one workflow
 * it was emitted for as its originating element, by which build tools know what to compile anew.
 */
public final class EmittedFiles {

  private interface Emission {
    void to(Filer filer) throws IOException;
  }

  private record EmittedFile(TypeElement origin, Emission emission) {}

  private final List<EmittedFile> files = new ArrayList<>();

  /** The source of the class with this binary name. */
  void source(TypeElement origin, String name, String text) {
    files.add(
        new EmittedFile(
            origin,
            filer -> {
              try (Writer out = filer.createSourceFile(name, origin).openWriter()) {
                out.write(text);
              }
            }));
  }

  /** A file of the class output. */
  void resource(TypeElement origin, String path, String text) {
    files.add(
        new EmittedFile(
            origin,
            filer -> {
              try (OutputStream out =
                  filer
                      .createResource(StandardLocation.CLASS_OUTPUT, "", path, origin)
                      .openOutputStream()) {
                out.write(text.getBytes(StandardCharsets.UTF_8));
              }
            }));
  }

  /**
   * Hands all files over and keeps none; behind one that cannot be written, none of that workflow.
   *
   * @param failed is told why, with the workflow
   */
  public void write(Filer filer, BiConsumer<TypeElement, Exception> failed) {
    Set<TypeElement> failing = new HashSet<>();
    for (EmittedFile file : files) {
      try {
        if (!failing.contains(file.origin())) {
          file.emission().to(filer);
        }
      } catch (IOException | RuntimeException e) {
        failing.add(file.origin());
        failed.accept(file.origin(), e);
      }
    }
    files.clear();
  }
}
