package io.github.stepmark.processor.problem;

import io.github.stepmark.asl.TextRange;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * Where in the source something stands: an element, and where it is known the annotation, the value
 * in it, and the passage of that value's text; or one of the exceptions that a method declares.
 * Valid only in the round in which it was made; opaque to all but {@link ProblemPrinter}.
 */
public final class Place {

  private final Element element;
  private final @Nullable AnnotationMirror mirror;
  private final @Nullable AnnotationValue value;
  private final String member;
  private final @Nullable Passage passage;
  private final int thrown;
  private final @Nullable Place name;

  private Place(
      Element element,
      @Nullable AnnotationMirror mirror,
      @Nullable AnnotationValue value,
      String member,
      @Nullable Passage passage,
      int thrown,
      @Nullable Place name) {
    this.element = element;
    this.mirror = mirror;
    this.value = value;
    this.member = member;
    this.passage = passage;
    this.thrown = thrown;
    this.name = name;
  }

  /** Whether it is, or is within, the annotation that {@code other} is, or is within. */
  boolean isOfAnnotationOf(Place other) {
    return mirror != null && mirror == other.mirror && element.equals(other.element);
  }

  boolean isOfElementOf(Place other) {
    return element.equals(other.element);
  }

  /** The element itself: its name. */
  public static Place of(Element element) {
    return new Place(element, null, null, "", null, -1, null);
  }

  /** The exception at {@code index} of those that a method declares. */
  public static Place ofThrown(ExecutableElement method, int index) {
    return new Place(method, null, null, "", null, index, null);
  }

  /**
   * An annotation.
   *
   * @param mirror the innermost mirror: ecj takes no other
   */
  public static Place of(Element element, AnnotationMirror mirror) {
    return new Place(element, mirror, null, "", null, -1, null);
  }

  /**
   * A value of an annotation, or an element of a value that is an array.
   *
   * @param member what has the value: values that are alike may be equal
   */
  public static Place of(
      Element element, AnnotationMirror mirror, AnnotationValue value, String member) {
    return new Place(element, mirror, value, member, null, -1, null);
  }

  /** The character at {@code index} of the value's text. */
  public Place atCharacter(int index) {
    return at(index, index, false);
  }

  /**
   * The JSON value at {@code index} of the value's text, in which it stands with JSON's escapes.
   */
  public Place atJson(int index) {
    return at(index, index + 1, true);
  }

  /** The same place, that of a member of JSON whose name stands at {@code place}. */
  public Place called(Place place) {
    return new Place(element, mirror, value, member, passage, thrown, place);
  }

  /** Where the name stands of what stands here; here, where it is no member of JSON. */
  Place ofName() {
    return name == null ? this : name;
  }

  /**
   * The same value, of which the definition has a string that begins with {@code more} characters
   * that the value's text lacks.
   */
  public Place preceded(int more) {
    return value == null ? this : with(new Passage(text(), -1, -more, false));
  }

  /** The same value, of which the definition has another text that says the same. */
  public Place paraphrased() {
    return with(Passage.ELSEWHERE);
  }

  /** The part of the value's text that is at {@code range} of the string in the definition. */
  public Place within(TextRange range) {
    if (value == null) {
      return this;
    }
    Passage whole = passage == null ? new Passage(text(), -1, 0, false) : passage;
    return with(whole.at(range));
  }

  private Place at(int index, int content, boolean escaped) {
    return value == null ? this : with(new Passage(text(), index, content, escaped));
  }

  private Place with(Passage part) {
    return new Place(element, mirror, value, member, part, thrown, null);
  }

  /** Whether it is a text that begins so. */
  boolean isText(String beginning) {
    return text().startsWith(beginning);
  }

  private String text() {
    return value == null ? "" : String.valueOf(value.getValue());
  }

  /** Where in the value's text it is, as the beginning of a message; empty for all of it. */
  String passage() {
    return passage == null || passage.start() < 0 ? "" : passage.words();
  }

  /** Where in the value's text it begins; less than 0 for all of it. */
  int start() {
    return passage == null ? -1 : passage.start();
  }

  /** Whether it is {@code outer}, or in it. */
  boolean isIn(Element outer) {
    for (Element each = element; each != null; each = each.getEnclosingElement()) {
      if (each.equals(outer)) {
        return true;
      }
    }
    return false;
  }

  /** Which of the exceptions that the element declares; less than 0 for none of them. */
  int thrown() {
    return thrown;
  }

  /** The method that it stands in, a parameter's, too; what it stands in where that is none. */
  public Element method() {
    return element.getKind() == ElementKind.PARAMETER ? element.getEnclosingElement() : element;
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

  /** The name of the member that has the value; empty where there is none. */
  String member() {
    return member;
  }
}
