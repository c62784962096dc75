package io.github.stepmark.processor.problem;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where in the source something stands: an element, and where it is known the annotation and the
 * value in it. Valid only in the round in which it was made; opaque to all but {@link
 * ProblemPrinter}.
 */
public final class Place {

  private final Element element;
  private final @Nullable AnnotationMirror mirror;
  private final @Nullable AnnotationValue value;

  private Place(
      Element element, @Nullable AnnotationMirror mirror, @Nullable AnnotationValue value) {
    this.element = element;
    this.mirror = mirror;
    this.value = value;
  }

  /** The element itself: its name. */
  public static Place of(Element element) {
    return new Place(element, null, null);
  }

  /**
   * An annotation.
   *
   * @param mirror the innermost mirror: ecj takes no other
   */
  public static Place of(Element element, AnnotationMirror mirror) {
    return new Place(element, mirror, null);
  }

  /** A value of an annotation, or an element of a value that is an array. */
  public static Place of(Element element, AnnotationMirror mirror, AnnotationValue value) {
    return new Place(element, mirror, value);
  }

  Element element() {
    return element;
  }

  @Nullable AnnotationMirror mirror() {
    return mirror;
  }

  @Nullable AnnotationValue value() {
    return value;
  }
}
