package io.github.stepmark.processor.read;

import io.github.stepmark.processor.problem.Mistake;
import io.github.stepmark.processor.problem.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/**
 * Finds errors that are called as Java source calls their classes. Lambda reports the binary name,
 * so that such an error never comes.
 */
final class MisnamedErrors {

  private final Context context;

  MisnamedErrors(Context context) {
    this.context = context;
  }

  /**
   * The class that is meant by {@code error}; empty where it may be an error's name.
   *
   * @param thrown what the work fails with, which is to be caught or tried again
   */
  Optional<TypeElement> meant(String error, Thrown thrown) {
    if (!mayBeWrong(error, thrown) || error.isBlank()) {
      return Optional.empty();
    }
    List<TypeElement> called = known(error, thrown).filter(type -> isCalled(error, type)).toList();
    return called.stream().anyMatch(type -> binaryName(type).equals(error))
        ? Optional.empty()
        : called.stream().findFirst();
  }

  /**
   * The constant of {@code Errors} that is meant by {@code error}, which is no error's name; empty
   * where it may be one.
   */
  Optional<String> constant(String error, Thrown thrown) {
    if (!mayBeWrong(error, thrown) || error.indexOf('.') >= 0 && !error.startsWith("Errors.")) {
      return Optional.empty();
    }
    if (error.isBlank() || error.equals("*")) {
      return Optional.of("ALL");
    }
    TypeElement errors = context.elements().getTypeElement("io.github.stepmark.Errors");
    return errors == null
        ? Optional.empty()
        : ElementFilter.fieldsIn(errors.getEnclosedElements()).stream()
            .filter(field -> isMeant(error, field))
            .map(field -> field.getSimpleName().toString())
            .findFirst();
  }

  private static boolean isMeant(String error, VariableElement constant) {
    return error
            .replaceFirst("^Errors\\.", "")
            .equalsIgnoreCase(constant.getSimpleName().toString())
        || ("States." + error).equalsIgnoreCase(String.valueOf(constant.getConstantValue()));
  }

  /** Reports that {@code error}, by which the constant is meant, never comes. */
  void refuseConstant(String error, String constant, Place place) {
    context
        .problems()
        .add(
            Mistake.MISNAMED_ERROR,
            place,
            error,
            "no error has that name",
            "Write errors = Errors."
                + constant
                + (error.startsWith("Errors.") ? ", without quotes." : "."));
  }

  /** Whether what may come is all known, and {@code error} is none of the services' names. */
  private static boolean mayBeWrong(String error, Thrown thrown) {
    return thrown.code()
        && !thrown.anything()
        && !thrown.names().contains(error)
        && Stream.of("States.", "Lambda.").noneMatch(error::startsWith);
  }

  /** The name that Lambda reports. */
  String binaryName(TypeElement type) {
    return context.elements().getBinaryName(type).toString();
  }

  /** Reports that {@code error}, by which {@code type} is meant, never comes. */
  void refuse(String error, TypeElement type, Place place) {
    refuse(error, type, place, mend(type.getSimpleName().toString(), type));
  }

  /** Reports the same of an error that is compared with the name of one that was caught. */
  void refuseCompared(String error, TypeElement type, Place place) {
    refuse(error, type, place, "Write '" + binaryName(type) + "'.");
  }

  private void refuse(String error, TypeElement type, Place place, String mend) {
    context
        .problems()
        .add(
            Mistake.MISNAMED_ERROR,
            place,
            error,
            "Lambda reports an exception of the class %s as '%s'"
                .formatted(type.getSimpleName(), binaryName(type)),
            mend);
  }

  private String mend(String name, TypeElement type) {
    if (ExceptionClasses.isBroad(type)) {
      return "Write errors = Errors.TASK_FAILED, which answers to whatever a handler throws.";
    }
    String byClass = "Write on = " + name + ".class";
    return type.getModifiers().contains(Modifier.ABSTRACT)
        ? byClass + ", which stands for the classes below it."
        : byClass + ", or errors = \"" + binaryName(type) + "\".";
  }

  /** The exceptions that somebody may mean who writes of errors of this workflow. */
  private Stream<TypeElement> known(String error, Thrown thrown) {
    List<TypeElement> known = new ArrayList<>();
    thrown.declared().forEach(each -> known.add(each.type()));
    addNested(context.workflow(), known);
    PackageElement own = context.elements().getPackageOf(context.workflow());
    if (error.indexOf('.') < 0) {
      add(own.isUnnamed() ? error : own.getQualifiedName() + "." + error, known);
      add("java.lang." + error, known);
    } else if (Character.isLowerCase(error.charAt(0)) && error.indexOf('$') < 0) {
      add(error, known);
    }
    TypeElement throwable = context.elements().getTypeElement("java.lang.Throwable");
    return known.stream()
        .filter(type -> context.types().isSubtype(type.asType(), throwable.asType()));
  }

  private void add(String canonicalName, List<TypeElement> known) {
    TypeElement type = context.elements().getTypeElement(canonicalName);
    if (type != null) {
      known.add(type);
    }
  }

  private static void addNested(Element within, List<TypeElement> known) {
    for (TypeElement nested : ElementFilter.typesIn(within.getEnclosedElements())) {
      known.add(nested);
      addNested(nested, known);
    }
  }

  /** Whether source may call {@code type} so: by its name, or with some of what it stands in. */
  private static boolean isCalled(String error, TypeElement type) {
    String whole = "." + type.getQualifiedName();
    return whole.endsWith("." + error.replace('$', '.'));
  }
}
