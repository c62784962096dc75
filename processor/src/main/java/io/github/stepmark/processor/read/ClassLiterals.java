package io.github.stepmark.processor.read;

import io.github.stepmark.processor.model.Located;
import io.github.stepmark.processor.model.PayloadType;
import io.github.stepmark.processor.problem.Mistake;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the class literals in annotations that say of what type a value in a payload is. */
final class ClassLiterals {

  private final Context context;
  private final TypeReader types;

  ClassLiterals(Context context, TypeReader types) {
    this.context = context;
    this.types = types;
  }

  /**
   * The type that {@code member} names; empty where it cannot be read, which is then reported or
   * noted.
   *
   * @param otherwise the class where the member is not written
   */
  Optional<PayloadType> read(DslAnnotation annotation, String member, String otherwise) {
    Optional<Located<Object>> type = annotation.raw(member);
    if (type.isEmpty()) {
      TypeMirror known = context.elements().getTypeElement(otherwise).asType();
      return types.read(known, annotation.place());
    }
    if (!(type.get().value() instanceof TypeMirror mirror)) {
      return types.unresolved(String.valueOf(type.get().value()));
    }
    if (mirror.getKind() == TypeKind.VOID) {
      context.problems().add(Mistake.BOXED_NEVER_VOID, type.get().place(), member);
      return Optional.empty();
    }
    boolean raw =
        mirror instanceof DeclaredType declared
            && !((TypeElement) declared.asElement()).getTypeParameters().isEmpty();
    return raw
        ? types.unsupported(
            type.get().place(),
            mirror,
            "a class literal does not say of what it is",
            "Name a record of your own, whose component can be a List<…>.")
        : types.read(mirror, type.get().place());
  }
}
