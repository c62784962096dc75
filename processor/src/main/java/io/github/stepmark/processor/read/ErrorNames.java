package io.github.stepmark.processor.read;

import io.github.stepmark.processor.model.Located;
import io.github.stepmark.processor.problem.Mistake;
import io.github.stepmark.processor.problem.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads {@code ErrorEquals} of {@code @Retry} and {@code @Catch}. */
final class ErrorNames {

  private final Context context;

  ErrorNames(Context context) {
    this.context = context;
  }

  /**
   * The classes' binary names, then the names that are written out.
   *
   * @param places where the place of each is added
   */
  List<String> of(DslAnnotation annotation, Map<String, Place> places) {
    List<String> errors = new ArrayList<>();
    boolean unknown = false;
    for (Located<Object> type : annotation.elements("on")) {
      if (type.value() instanceof TypeMirror mirror
          && mirror.getKind() != TypeKind.ERROR
          && mirror instanceof DeclaredType declared) {
        TypeElement element = (TypeElement) declared.asElement();
        places.put("ErrorEquals/" + errors.size(), type.place());
        errors.add(context.elements().getBinaryName(element).toString());
      } else {
        unknown = true;
        context.unresolved().add(String.valueOf(type.value()));
      }
    }
    for (Located<Object> error : annotation.elements("errors")) {
      places.put("ErrorEquals/" + errors.size(), error.place());
      errors.add(String.valueOf(error.value()));
    }
    if (errors.isEmpty() && !unknown) {
      context.problems().add(Mistake.NO_ERRORS, annotation.place(), annotation.name());
    }
    return errors;
  }
}
