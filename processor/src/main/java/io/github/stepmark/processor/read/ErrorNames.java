package io.github.stepmark.processor.read;

import io.github.stepmark.processor.model.Located;
import io.github.stepmark.processor.problem.Mistake;
import io.github.stepmark.processor.problem.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;

/**
 * Reads {@code ErrorEquals} of the {@code @Retry} or {@code @Catch} of one element, one after the
 * other.
 */
final class ErrorNames {

  private final Context context;
  private final ExceptionClasses classes;
  private final MisnamedErrors misnamed;
  private final Element bearer;
  private final Thrown thrown;
  private final EarlierErrors earlier = new EarlierErrors();

  /**
   * @param bearer what they stand on
   * @param thrown what it may fail with
   */
  ErrorNames(Context context, Element bearer, Thrown thrown) {
    this.context = context;
    this.classes = new ExceptionClasses(context);
    this.misnamed = new MisnamedErrors(context);
    this.bearer = bearer;
    this.thrown = thrown;
  }

  /**
   * The names that the classes stand for, then those that are written out.
   *
   * @param places where the place of each is added
   */
  List<String> next(DslAnnotation annotation, Map<String, Place> places) {
    List<String> errors = new ArrayList<>();
    List<Located<Object>> types = annotation.elements("on");
    for (Located<Object> type : types) {
      if (type.value() instanceof DeclaredType declared && declared.getKind() != TypeKind.ERROR) {
        for (String name : names(annotation, (TypeElement) declared.asElement(), type.place())) {
          if (!errors.contains(name)) {
            places.put("ErrorEquals/" + errors.size(), type.place());
            errors.add(name);
          }
        }
      } else {
        context.unresolved().add(String.valueOf(type.value()));
      }
    }
    List<Located<Object>> written = annotation.elements("errors");
    for (Located<Object> error : written) {
      String name = String.valueOf(error.value());
      places.put("ErrorEquals/" + errors.size(), error.place());
      errors.add(name);
      misnamed
          .meant(name, thrown)
          .ifPresentOrElse(
              type -> misnamed.refuse(name, type, error.place()),
              () -> refuseConstant(name, error.place()));
    }
    if (types.isEmpty() && written.isEmpty()) {
      context.problems().add(Mistake.NO_ERRORS, annotation.place(), annotation.name());
    }
    if (types.isEmpty() && !errors.isEmpty() && errors.stream().allMatch(earlier::answerTo)) {
      refuseShadowed(errors.get(0), String.join(" and ", errors), annotation.place("errors"));
    }
    earlier.add("@" + annotation.name(), written(types, written), errors);
    return errors;
  }

  private void refuseConstant(String error, Place place) {
    misnamed
        .constant(error, thrown)
        .ifPresent(constant -> misnamed.refuseConstant(error, constant, place));
  }

  /** The names that {@code type} adds; none where it is wrong here, which is reported. */
  private List<String> names(DslAnnotation annotation, TypeElement type, Place place) {
    if (ExceptionClasses.isBroad(type)) {
      context.problems().add(Mistake.BROAD_EXCEPTION, place, type.getSimpleName());
      return List.of();
    }
    if (!classes.mayLeave(type, thrown)) {
      refuseUnthrown(type, place);
      return List.of();
    }
    List<String> all = classes.names(type, thrown.declared());
    if (all.isEmpty()) {
      context
          .problems()
          .add(Mistake.ABSTRACT_EXCEPTION, place, type.getSimpleName(), bearer.getSimpleName());
      return List.of();
    }
    List<String> left = all.stream().filter(name -> !earlier.answerTo(name)).toList();
    if (left.isEmpty()) {
      refuseShadowed(all.get(0), type.getSimpleName().toString(), place);
    }
    return left;
  }

  /** The errors as a person would say them. */
  private static List<String> written(List<Located<Object>> types, List<Located<Object>> names) {
    return Stream.concat(
            types.stream()
                .map(type -> String.valueOf(type.value()))
                .map(name -> name.substring(name.lastIndexOf('.') + 1)),
            names.stream().map(name -> String.valueOf(name.value())))
        .toList();
  }

  private void refuseShadowed(String error, String what, Place place) {
    context
        .problems()
        .add(
            Mistake.SHADOWED_HANDLER,
            place,
            what,
            Objects.requireNonNull(earlier.answering(error)));
  }

  private String mend(String declared) {
    if (isDistributed()) {
      return "Write errors = Errors.EXCEED_TOLERATED_FAILURE_THRESHOLD.";
    }
    if (!declared.isEmpty()) {
      return "Declare it, or name one that is declared: " + declared + ".";
    }
    return thrown.code() ? "Declare it, or remove it here." : "Remove it.";
  }

  private boolean isDistributed() {
    return bearer instanceof ExecutableElement method && ThrownReader.isDistributed(method);
  }

  private void refuseUnthrown(TypeElement type, Place place) {
    boolean checked = !context.isUnchecked(type.asType());
    String declared =
        thrown.declared().stream()
            .map(each -> each.type().getSimpleName().toString())
            .distinct()
            .collect(Collectors.joining(", "));
    context
        .problems()
        .add(
            Mistake.NOT_THROWN,
            place,
            bearer.getSimpleName(),
            type.getSimpleName(),
            thrown.code() && checked
                ? "it is a checked exception that no 'throws' there declares"
                : isDistributed()
                    ? "whatever fails its items, it reports another error"
                    : "no handler runs there that would throw it",
            mend(declared));
  }
}
