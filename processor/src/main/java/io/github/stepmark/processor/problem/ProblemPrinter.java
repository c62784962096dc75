package io.github.stepmark.processor.problem;

import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.tools.Diagnostic.Kind;

/** Prints problems: the one place that talks to the compiler's messager. */
public final class ProblemPrinter {

  private final Messager messager;
  private final AnnotationTrees trees;
  private final RepeatedAnnotations repeated;
  private final SourceOrder order;

  public ProblemPrinter(ProcessingEnvironment environment) {
    this.messager = environment.getMessager();
    this.trees = AnnotationTrees.of(environment);
    this.repeated = new RepeatedAnnotations(trees);
    this.order = new SourceOrder(trees);
  }

  /** Prints all that was found in a round, in the order of the source. */
  public void print(List<Problem> problems) {
    order.of(problems).forEach(this::print);
  }

  private void print(Problem problem) {
    Kind kind =
        switch (problem.severity()) {
          case ERROR -> Kind.ERROR;
          case WARNING -> Kind.WARNING;
          case NOTE -> Kind.NOTE;
        };
    Place place = problem.place();
    String text = "[Stepmark/" + problem.id() + "] " + place.passage() + problem.text();
    if (repeated.print(kind, text, place) || trees.printAtThrown(kind, text, place)) {
      return;
    }
    // ecj fails to find a value, and a mirror, among annotations that have an empty {} somewhere.
    if (!tried(() -> printAtValue(kind, text, place))
        && !tried(() -> messager.printMessage(kind, text, place.element(), place.mirror()))) {
      messager.printMessage(kind, text, place.element());
    }
  }

  private void printAtValue(Kind kind, String text, Place place) {
    AnnotationMirror mirror = place.mirror();
    AnnotationValue value = place.value();
    if (mirror == null) {
      messager.printMessage(kind, text, place.element());
    } else if (value == null) {
      messager.printMessage(kind, text, place.element(), mirror);
    } else {
      messager.printMessage(kind, text, place.element(), mirror, findable(mirror, value));
    }
  }

  /** For an element of an array ecj prints at the whole annotation; the member is nearer. */
  private AnnotationValue findable(AnnotationMirror mirror, AnnotationValue value) {
    Collection<? extends AnnotationValue> members = mirror.getElementValues().values();
    if (trees.areThere() || members.contains(value)) {
      return value;
    }
    for (AnnotationValue member : members) {
      if (member.getValue() instanceof List<?> elements && elements.contains(value)) {
        return member;
      }
    }
    return value;
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
