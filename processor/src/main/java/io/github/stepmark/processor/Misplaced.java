package io.github.stepmark.processor;

import io.github.stepmark.processor.problem.Mistake;
import io.github.stepmark.processor.problem.Place;
import io.github.stepmark.processor.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;
import org.jspecify.annotations.Nullable;

/** Finds annotations in classes that are no workflow, where nothing would read them. */
final class Misplaced {

  private static final String PACKAGE = "io.github.stepmark.";

  /** What may stand on a class of states, beside {@code @StateMachine}. */
  private static final Set<String> OF_CLASSES =
      Set.of("Branch", "Retry", "NoRetry", "RetryLambda", "Accept");

  /** What names classes of states. */
  private static final Set<String> NAMING = Set.of(PACKAGE + "Parallel", PACKAGE + "MapState");

  private record Told(Element owner, String annotation) {}

  private final Set<Element> workflows = new HashSet<>();
  private final Set<Element> inherited = new HashSet<>();
  private final Set<Element> named = new HashSet<>();
  private final Set<Told> told = new HashSet<>();
  private final List<Problem> problems = new ArrayList<>();

  private Misplaced() {}

  /** Tells each annotation once for each class, where it stands first. */
  static List<Problem> in(Set<? extends Element> annotated) {
    Misplaced misplaced = new Misplaced();
    annotated.stream()
        .filter(Claims::isWorkflow)
        .forEach(workflow -> misplaced.inherit(workflow, (TypeElement) workflow, new HashSet<>()));
    annotated.forEach(misplaced::names);
    annotated.forEach(misplaced::look);
    return misplaced.problems;
  }

  /** Notes what {@code workflow} inherits, of which it is told itself. */
  private void inherit(Element workflow, TypeElement type, Set<Element> seen) {
    for (TypeMirror parent : parents(type)) {
      if (parent instanceof DeclaredType declared
          && declared.asElement() instanceof TypeElement above
          && seen.add(above)) {
        ElementFilter.methodsIn(above.getEnclosedElements()).stream()
            .filter(method -> !declares(workflow, method))
            .forEach(inherited::add);
        inherit(workflow, above, seen);
      }
    }
  }

  /** Notes the classes that a state of a workflow runs, which is where their place is told. */
  private void names(Element state) {
    if (state.getKind() != ElementKind.METHOD || !isInWorkflow(state.getEnclosingElement())) {
      return;
    }
    for (AnnotationMirror mirror : state.getAnnotationMirrors()) {
      if (NAMING.contains(mirror.getAnnotationType().toString())) {
        mirror.getElementValues().values().forEach(value -> value.accept(new Classes(), named));
      }
    }
  }

  /** Adds the classes that a value of an annotation names. */
  private static final class Classes
      extends SimpleAnnotationValueVisitor14<@Nullable Void, Set<Element>> {

    @Override
    public @Nullable Void visitType(TypeMirror type, Set<Element> named) {
      if (type instanceof DeclaredType declared) {
        named.add(declared.asElement());
      }
      return null;
    }

    @Override
    public @Nullable Void visitArray(List<? extends AnnotationValue> values, Set<Element> named) {
      values.forEach(value -> value.accept(this, named));
      return null;
    }
  }

  private static List<TypeMirror> parents(TypeElement type) {
    List<TypeMirror> parents = new ArrayList<>(type.getInterfaces());
    parents.add(type.getSuperclass());
    return parents;
  }

  private static boolean declares(Element workflow, Element method) {
    return ElementFilter.methodsIn(workflow.getEnclosedElements()).stream()
        .anyMatch(own -> own.getSimpleName().equals(method.getSimpleName()));
  }

  private void look(Element element) {
    Element owner =
        element.getKind() == ElementKind.METHOD ? element.getEnclosingElement() : element;
    if (isInWorkflow(owner) || inherited.contains(element) || named.contains(owner)) {
      return;
    }
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      TypeElement annotation = (TypeElement) mirror.getAnnotationType().asElement();
      if (annotation.getQualifiedName().toString().startsWith(PACKAGE)) {
        String name = simpleName(annotation);
        if ((owner != element || isOfStates(name, element)) && told.add(new Told(owner, name))) {
          problems.add(
              Problem.of(Mistake.OUTSIDE_WORKFLOW, Place.of(element), name, owner.getSimpleName()));
        }
      }
    }
  }

  private boolean isInWorkflow(Element owner) {
    Element outermost = owner;
    while (outermost.getEnclosingElement() instanceof TypeElement outer) {
      outermost = outer;
    }
    if (!workflows.contains(outermost) && Claims.isWorkflow(outermost)) {
      workflows.add(outermost);
    }
    return workflows.contains(outermost);
  }

  /** Whether it says something of a class of states; an annotation may bear it for others. */
  private static boolean isOfStates(String annotation, Element bearer) {
    return OF_CLASSES.contains(annotation)
        && (bearer.getKind().isClass() || bearer.getKind() == ElementKind.INTERFACE);
  }

  /** A container of several is called after what it contains. */
  private static String simpleName(TypeElement annotation) {
    Element outer = annotation.getEnclosingElement();
    Element named = outer instanceof TypeElement ? outer : annotation;
    return named.getSimpleName().toString();
  }
}
