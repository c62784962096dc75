package io.github.stepmark.processor.read;

import io.github.stepmark.processor.model.Located;
import io.github.stepmark.processor.problem.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
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
  private final @Nullable Place use;

  private DslAnnotation(Element element, AnnotationMirror mirror) {
    this(element, mirror, null);
  }

  private DslAnnotation(Element element, AnnotationMirror mirror, @Nullable Place use) {
    this.element = element;
    this.mirror = mirror;
    this.use = use;
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

  /** The annotation {@code simpleName} of the DSL on the same element. */
  Optional<DslAnnotation> beside(String simpleName) {
    return on(element, simpleName);
  }

  /**
   * All annotations of the DSL on {@code element}, containers of repeated ones too; without
   * {@code @Accept}, which says nothing of the workflow.
   */
  static List<DslAnnotation> all(Element element) {
    return anyones(element).stream().filter(each -> each.isOurs() && !each.is("Accept")).toList();
  }

  /** All annotations on {@code element}, whosoever they are. */
  static List<DslAnnotation> anyones(Element element) {
    return element.getAnnotationMirrors().stream()
        .map(mirror -> new DslAnnotation(element, mirror))
        .toList();
  }

  /** The same, all of it standing at {@code place}: where an annotation that bears it is used. */
  DslAnnotation usedAt(Place place) {
    return new DslAnnotation(element, mirror, place);
  }

  /** What it stands on. */
  Element bearer() {
    return element;
  }

  /** The annotation's type. */
  TypeElement type() {
    return type(mirror);
  }

  /** Whether it is one of the DSL. */
  boolean isOurs() {
    return type().getQualifiedName().toString().startsWith(PACKAGE + ".");
  }

  /** Whether the annotation is of a type that does not exist (yet). */
  boolean isUnknown() {
    return mirror.getAnnotationType().getKind() == TypeKind.ERROR;
  }

  /** Whether it is the one called {@code simpleName}, or the container of several. */
  boolean is(String simpleName) {
    String type = type().getQualifiedName().toString();
    String name = PACKAGE + "." + simpleName;
    return type.equals(name) || type.equals(name + ".List");
  }

  /** Those that a container has; of no container this one itself. */
  List<DslAnnotation> each() {
    return isContainer() ? annotations("value") : List.of(this);
  }

  private boolean isContainer() {
    return type().getSimpleName().contentEquals("List") && isOurs();
  }

  /** The annotation's simple name; for a container the name of what it repeats. */
  String name() {
    TypeElement type = type();
    return isContainer()
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
        Place place = use == null ? Place.of(this.element, mirror, element, member) : use;
        elements.add(new Located<>(element.getValue(), place));
      }
    }
    return elements;
  }

  /** The annotations that stand in a member. */
  List<DslAnnotation> annotations(String member) {
    return elements(member).stream()
        .filter(located -> located.value() instanceof AnnotationMirror)
        .map(located -> new DslAnnotation(element, (AnnotationMirror) located.value(), use))
        .toList();
  }

  /** The annotation itself; of several that repeat, the first. */
  Place place() {
    if (use != null) {
      return use;
    }
    return isContainer() && !annotations("value").isEmpty()
        ? annotations("value").get(0).place()
        : Place.of(element, mirror);
  }

  /** The value written for {@code member}, or the annotation where none is. */
  Place place(String member) {
    AnnotationValue value = value(member);
    return value == null || use != null ? place() : Place.of(element, mirror, value, member);
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
