package io.github.stepmark.processor.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * What the classes of exceptions stand for. Lambda reports one name, the binary name of the class
 * that was thrown, and Step Functions compares names: of a class's subclasses it knows nothing.
 */
final class ExceptionClasses {

  /** Those of which the name is hardly ever meant, but everything below them. */
  private static final Set<String> BROAD =
      Set.of(
          "java.lang.Throwable",
          "java.lang.Exception",
          "java.lang.RuntimeException",
          "java.lang.Error");

  private final Context context;

  ExceptionClasses(Context context) {
    this.context = context;
  }

  /** Whether it stands for too much to be named. */
  static boolean isBroad(TypeElement type) {
    return BROAD.contains(type.getQualifiedName().toString());
  }

  /** Whether work that may fail with {@code thrown} may fail with an exception of {@code type}. */
  boolean mayLeave(TypeElement type, Thrown thrown) {
    return thrown.anything()
        || thrown.code() && context.isUnchecked(type.asType())
        || names(type, List.of()).stream().anyMatch(thrown.names()::contains)
        || thrown.declared().stream()
            .anyMatch(each -> isBelow(each.type(), type) || isBelow(type, each.type()))
        || isUnfinished(type);
  }

  /**
   * The names that {@code type} stands for: its own, unless it is abstract; if it is sealed, those
   * of its permitted subclasses, else those of its subclasses among {@code declared}.
   */
  List<String> names(TypeElement type, List<DeclaredException> declared) {
    Set<String> names = new LinkedHashSet<>();
    addNames(type, declared, names);
    return List.copyOf(names);
  }

  private void addNames(TypeElement type, List<DeclaredException> declared, Set<String> names) {
    if (!type.getModifiers().contains(Modifier.ABSTRACT)) {
      names.add(context.elements().getBinaryName(type).toString());
    }
    if (type.getModifiers().contains(Modifier.SEALED)) {
      permitted(type).forEach(each -> addNames(each, declared, names));
      return;
    }
    for (DeclaredException each : declared) {
      if (!each.type().equals(type) && isBelow(each.type(), type)) {
        addNames(each.type(), declared, names);
      }
    }
  }

  /** By name: compilers have orders of their own where no permits clause is written. */
  private static List<TypeElement> permitted(TypeElement sealed) {
    List<TypeElement> permitted = new ArrayList<>();
    for (TypeMirror each : sealed.getPermittedSubclasses()) {
      permitted.add((TypeElement) ((DeclaredType) each).asElement());
    }
    permitted.sort(Comparator.comparing(each -> each.getQualifiedName().toString()));
    return permitted;
  }

  /** Whether catchers that name {@code errors} answer to all that {@code type} stands for. */
  boolean isAnswered(TypeElement type, Set<String> errors) {
    List<String> names = names(type, List.of());
    return EarlierErrors.answersToAll(errors) || !names.isEmpty() && errors.containsAll(names);
  }

  private boolean isBelow(TypeElement type, TypeElement above) {
    return context.types().isSubtype(type.asType(), above.asType());
  }

  /** Whether a class above it does not exist yet, so that it is not known what it is. */
  private boolean isUnfinished(TypeElement type) {
    for (TypeMirror above = type.asType();
        above instanceof DeclaredType declared;
        above = ((TypeElement) declared.asElement()).getSuperclass()) {
      if (above.getKind() == TypeKind.ERROR) {
        context.unresolved().add(ErrorTypes.text(above));
        return true;
      }
    }
    return false;
  }
}
