package io.github.stepmark.processor.read;

import io.github.stepmark.processor.model.Structure.Member;
import io.github.stepmark.processor.problem.Mistake;
import io.github.stepmark.processor.problem.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What the members of records and of beans have in common: names, types, absence. */
final class Members {

  private final Context context;

  Members(Context context) {
    this.context = context;
  }

  /** The type of a component, or what a getter returns, with the type's arguments in it. */
  TypeMirror typeIn(DeclaredType type, Element member) {
    boolean generic =
        type.getKind() == TypeKind.DECLARED
            && (!type.getTypeArguments().isEmpty()
                || !type.asElement().equals(member.getEnclosingElement()));
    TypeMirror found = generic ? context.types().asMemberOf(type, member) : member.asType();
    return found instanceof ExecutableType getter ? getter.getReturnType() : found;
  }

  /** The name that an annotation gives, else the Java name in the workflow's style. */
  String jsonName(List<Element> annotated, String javaName) {
    for (Element element : annotated) {
      Optional<String> own = DslAnnotation.on(element, "Field").map(a -> a.text("value"));
      Optional<String> jackson =
          DslAnnotation.find(element, "com.fasterxml.jackson.annotation.JsonProperty")
              .map(a -> a.text("value"))
              .filter(name -> !name.isEmpty());
      if (own.isPresent() || jackson.isPresent()) {
        return own.or(() -> jackson).get();
      }
    }
    return context.settings().fields().of(javaName);
  }

  /** Whether no two have one name; reported where they have. */
  boolean distinct(List<Member> members, Place place) {
    Map<String, Member> byName = new HashMap<>();
    for (Member member : members) {
      Member other = byName.put(member.jsonName(), member);
      if (other != null) {
        context
            .problems()
            .add(
                Mistake.DUPLICATE_FIELD,
                place,
                member.jsonName(),
                other.javaName(),
                member.javaName(),
                "@Field(\"…\") or @JsonProperty(\"…\")");
        return false;
      }
    }
    return true;
  }

  /** Whether an annotation called {@code Nullable} stands on the type or on what bears it. */
  static boolean isNullable(Element element, TypeMirror type) {
    return type.getAnnotationMirrors().stream().anyMatch(Members::isNullableMirror)
        || element.getAnnotationMirrors().stream().anyMatch(Members::isNullableMirror);
  }

  private static boolean isNullableMirror(AnnotationMirror mirror) {
    return mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable");
  }
}
