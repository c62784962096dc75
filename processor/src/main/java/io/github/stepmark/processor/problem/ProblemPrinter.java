package io.github.stepmark.processor.problem;

import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic.Kind;

/** Prints problems: the one place that talks to the compiler's messager. */
public final class ProblemPrinter {

  private final Messager messager;
  private final RepeatedAnnotations repeated;

  public ProblemPrinter(ProcessingEnvironment environment) {
    this.messager = environment.getMessager();
    this.repeated = new RepeatedAnnotations(AnnotationTrees.of(environment));
  }

  public void print(Problem problem) {
    Kind kind =
        switch (problem.severity()) {
          case ERROR -> Kind.ERROR;
          case WARNING -> Kind.WARNING;
          case NOTE -> Kind.NOTE;
        };
    Place place = problem.place();
    String text = "[Stepmark/" + problem.id() + "] " + place.passage() + problem.text();
    if (repeated.print(kind, text, place)) {
      return;
    }
    // ecj fails to find a value, and a mirror, among annotations that have an empty {} somewhere.
    if (!tried(() -> printAtValue(kind, text, place))
        && !tried(() -> messager.printMessage(kind, text, place.element(), place.mirror()))) {
      messager.printMessage(kind, text, place.element());
    }
  }

  private void printAtValue(Kind kind, String text, Place place) {
    if (place.mirror() == null) {
      messager.printMessage(kind, text, place.element());
    } else if (place.value() == null) {
      messager.printMessage(kind, text, place.element(), place.mirror());
    } else {
      messager.printMessage(kind, text, place.element(), place.mirror(), place.value());
    }
  }

  private static boolean tried(Runnable printing) {
    try {
      printing.run();
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }
}
