package io.github.stepmark.processor.read;

import io.github.stepmark.processor.model.Located;
import io.github.stepmark.processor.problem.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * An annotation as it is written: members with a default that nobody wrote are absent. Read from
 * mirrors alone, since {@code getAnnotation} throws on javac where a class literal names a type
 * that is yet to be emitted.
 */
final class DslAnnotation {

  static final String PACKAGE = "io.github.stepmark";

  private final Element element;
  private final AnnotationMirror mirror;

  private DslAnnotation(Element element, AnnotationMirror mirror) {
    this.element = element;
    this.mirror = mirror;
  }

  /** The annotation {@code simpleName} of the DSL on {@code element}. */
  static Optional<DslAnnotation> on(Element element, String simpleName) {
    return find(element, PACKAGE + "." + simpleName);
  }

  /** The annotation of that qualified name on {@code element}. */
  static Optional<DslAnnotation> find(Element element, String qualifiedName) {
    return element.getAnnotationMirrors().stream()
        .filter(mirror -> type(mirror).getQualifiedName().contentEquals(qualifiedName))
        .findFirst()
        .map(mirror -> new DslAnnotation(element, mirror));
  }

  /** All annotations {@code simpleName} on {@code element}, also those in their container. */
  static List<DslAnnotation> repeated(Element element, String simpleName) {
    return Stream.concat(
            on(element, simpleName).stream(),
            on(element, simpleName + ".List").stream()
                .flatMap(list -> list.annotations("value").stream()))
        .toList();
  }

  /** All annotations of the DSL on {@code element}, containers of repeated ones too. */
  static List<DslAnnotation> all(Element element) {
    List<DslAnnotation> all = new ArrayList<>();
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (type(mirror).getQualifiedName().toString().startsWith(PACKAGE + ".")) {
        all.add(new DslAnnotation(element, mirror));
      }
    }
    return all;
  }

  /** The annotation's simple name; for a container the name of what it repeats. */
  String name() {
    TypeElement type = type(mirror);
    return type.getSimpleName().contentEquals("List")
        ? type.getEnclosingElement().getSimpleName().toString()
        : type.getSimpleName().toString();
  }

  boolean says(String member) {
    return value(member) != null;
  }

  /** The text that is written for {@code member}; empty if none is. */
  String text(String member) {
    AnnotationValue value = value(member);
    return value == null ? "" : String.valueOf(value.getValue());
  }

  /** The text and its place, where {@code member} is written. */
  Optional<Located<String>> located(String member) {
    return says(member)
        ? Optional.of(new Located<>(text(member), place(member)))
        : Optional.empty();
  }

  /** The text; {@code null} where {@code member} is not written. */
  @Nullable String textOrNull(String member) {
    return says(member) ? text(member) : null;
  }

  /** The number; {@code null} where {@code member} is not written. */
  @Nullable Long numberOrNull(String member) {
    AnnotationValue value = value(member);
    return value != null && value.getValue() instanceof Number number ? number.longValue() : null;
  }

  /** The number; {@code null} where {@code member} is not written. */
  @Nullable Double fractionOrNull(String member) {
    AnnotationValue value = value(member);
    return value != null && value.getValue() instanceof Number number ? number.doubleValue() : null;
  }

  boolean flag(String member) {
    AnnotationValue value = value(member);
    return value != null && Boolean.TRUE.equals(value.getValue());
  }

  /** The name of the enum constant; empty where {@code member} is not written. */
  String constant(String member) {
    AnnotationValue value = value(member);
    return value != null && value.getValue() instanceof Element constant
        ? constant.getSimpleName().toString()
        : "";
  }

  /** The class literal, string or other value, with its place. */
  Optional<Located<Object>> raw(String member) {
    AnnotationValue value = value(member);
    return value == null
        ? Optional.empty()
        : Optional.of(new Located<>(value.getValue(), place(member)));
  }

  /** The elements of a member that is an array. */
  List<Located<Object>> elements(String member) {
    List<Located<Object>> elements = new ArrayList<>();
    AnnotationValue value = value(member);
    if (value != null && value.getValue() instanceof List<?> list) {
      for (Object each : list) {
        AnnotationValue element = (AnnotationValue) each;
        elements.add(new Located<>(element.getValue(), Place.of(this.element, mirror, element)));
      }
    }
    return elements;
  }

  /** The annotations that stand in a member. */
  List<DslAnnotation> annotations(String member) {
    return elements(member).stream()
        .filter(located -> located.value() instanceof AnnotationMirror)
        .map(located -> new DslAnnotation(element, (AnnotationMirror) located.value()))
        .toList();
  }

  /** The annotation itself; of several that repeat, the first. */
  Place place() {
    return type(mirror).getSimpleName().contentEquals("List")
        ? annotations("value").get(0).place()
        : Place.of(element, mirror);
  }

  /** The value written for {@code member}, or the annotation where none is. */
  Place place(String member) {
    AnnotationValue value = value(member);
    return value == null ? place() : Place.of(element, mirror, value);
  }

  /**
   * Where the fields of the definition stand that come from members of these names.
   *
   * @param fields by member; members that are not written are left out
   */
  Map<String, Place> places(Map<String, String> fields) {
    Map<String, Place> places = new HashMap<>();
    fields.forEach(
        (member, field) -> {
          if (says(member)) {
            places.put(field, place(member));
          }
        });
    return places;
  }

  private @Nullable AnnotationValue value(String member) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        mirror.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(member)) {
        return entry.getValue();
      }
    }
    return null;
  }

  private static TypeElement type(AnnotationMirror mirror) {
    return (TypeElement) mirror.getAnnotationType().asElement();
  }
}
