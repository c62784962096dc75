package io.github.stepmark.processor.read;

import io.github.stepmark.processor.model.Located;
import io.github.stepmark.processor.problem.Mistake;
import io.github.stepmark.processor.problem.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the class literals that name classes for branches and item processors. */
final class BranchClassReader {

  private static final String ABSTRACT = "Make it an abstract class.";

  private final Context context;
  private final Set<TypeElement> refused = new HashSet<>();

  BranchClassReader(Context context) {
    this.context = context;
  }

  /** Whether {@code type} was named, but is no class for a branch, which was reported. */
  boolean hasRefused(TypeElement type) {
    return refused.contains(type);
  }

  /** The class; empty where states cannot be read from it, which is then reported. */
  Optional<TypeElement> read(Located<Object> literal) {
    if (!(literal.value() instanceof TypeMirror type) || type.getKind() == TypeKind.ERROR) {
      context.unresolved().add(String.valueOf(literal.value()));
      return Optional.empty();
    }
    if (!(type instanceof DeclaredType declared)) {
      refuse(literal.place(), type, "no class", "Name one nested in the workflow's own.");
      return Optional.empty();
    }
    TypeElement element = (TypeElement) declared.asElement();
    boolean usable =
        isNested(element, literal.place())
            && isClass(element, literal.place())
            && isOpen(element, literal.place());
    if (!usable) {
      refused.add(element);
      return Optional.empty();
    }
    return Optional.of(element);
  }

  private boolean isNested(TypeElement type, Place place) {
    Element outermost = type;
    while (outermost.getEnclosingElement() instanceof TypeElement) {
      outermost = outermost.getEnclosingElement();
    }
    return outermost.equals(context.workflow())
        || refuse(
            place,
            type.getSimpleName(),
            "not nested in " + context.workflowName() + ", whose source alone is read",
            "Move it there.");
  }

  private boolean isClass(TypeElement type, Place place) {
    return switch (type.getKind()) {
      case CLASS, INTERFACE -> true;
      case ENUM -> refuse(place, type.getSimpleName(), "an enum", ABSTRACT);
      case RECORD -> refuse(place, type.getSimpleName(), "a record", ABSTRACT);
      default -> refuse(place, type.getSimpleName(), "an annotation", ABSTRACT);
    };
  }

  private boolean isOpen(TypeElement type, Place place) {
    if (Access.from(context.workflow(), type, context.elements()).isPresent()) {
      return refuse(
          place,
          type.getSimpleName(),
          "private, or stands in a class that is",
          "Make it at least package-private.");
    }
    for (Modifier closed : List.of(Modifier.FINAL, Modifier.SEALED)) {
      if (type.getModifiers().contains(closed)) {
        return refuse(
            place,
            type.getSimpleName(),
            closed + ", but the class that is emitted for its handlers extends it",
            "Remove '" + closed + "'.");
      }
    }
    return type.getTypeParameters().isEmpty()
        || refuse(
            place,
            type.getSimpleName(),
            "generic, but nobody would say what its type parameters stand for",
            "Remove them.");
  }

  /** Reports an inner class in whose outer class there are no states: nobody makes that one. */
  void refuseStray(TypeElement type, Place place, Set<TypeElement> containers) {
    Optional<TypeElement> outer = outer(type);
    if (outer.isPresent() && !containers.contains(outer.get())) {
      refuse(
          place,
          type.getSimpleName(),
          "an inner class of "
              + outer.get().getSimpleName()
              + ", of which nobody makes an instance",
          "Make it static.");
    }
  }

  /** The class in an instance of which {@code type} stands, if it is an inner class. */
  static Optional<TypeElement> outer(TypeElement type) {
    boolean inner =
        type.getKind() == ElementKind.CLASS
            && !type.getModifiers().contains(Modifier.STATIC)
            && type.getEnclosingElement() instanceof TypeElement enclosing
            && !enclosing.getKind().isInterface();
    return inner ? Optional.of((TypeElement) type.getEnclosingElement()) : Optional.empty();
  }

  private boolean refuse(Place place, Object name, String why, String mend) {
    context.problems().add(Mistake.BRANCH_CLASS, place, name, why, mend);
    return false;
  }
}
