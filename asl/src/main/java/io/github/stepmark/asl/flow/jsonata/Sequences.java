package io.github.stepmark.asl.flow.jsonata;

import io.github.stepmark.asl.shape.ArrayShape;
import io.github.stepmark.asl.shape.Kind;
import io.github.stepmark.asl.shape.Shape;

/** Values as lists, the way the language takes them. */
final class Sequences {

  private Sequences() {}

  /** The elements of arrays, and what is no array: what a function takes that takes an array. */
  static Shape elements(Shape shape) {
    ArrayShape arrays = shape.arrays();
    return shape.isAnything() || arrays == null
        ? shape
        : shape.without(Kind.ARRAY).or(arrays.element());
  }

  /** What is no array in it, however deep arrays are in each other. */
  static Shape flat(Shape shape) {
    Shape flat = shape;
    while (!flat.isAnything() && flat.mayBe(Kind.ARRAY)) {
      flat = elements(flat);
    }
    return flat;
  }

  /** What the next step of a path sees, one after the other. */
  static Shape items(Value value) {
    Shape elements = elements(value.shape());
    return value.lists() == Lists.BUILT ? elements.or(value.shape()) : elements;
  }

  /** A sequence of such values, in which one alone stands for itself. */
  static Shape collapsed(Shape item) {
    return item.isNothing() ? item : item.or(Shape.arrayOf(item));
  }

  /** A value as a function gives it: a sequence may be of one value, or of none. */
  static Value raw(Value value) {
    if (value.lists() == Lists.PLAIN || value.function() != null) {
      return value;
    }
    Shape elements = elements(value.shape());
    return value.with(value.shape().or(elements).or(Shape.arrayOf(elements)));
  }

  static boolean mayBeList(Shape shape) {
    return shape.mayBe(Kind.ARRAY);
  }

  /** Whether it has an element, if it is an array. */
  static boolean isFilled(Shape shape) {
    ArrayShape arrays = shape.arrays();
    return arrays == null || !arrays.leading().isEmpty();
  }

  /** Whether it is one element: itself, or that of an array. */
  static boolean isOne(Value value) {
    ArrayShape arrays = value.shape().arrays();
    return arrays == null
        || value.lists() != Lists.BUILT && arrays.isTuple() && arrays.leading().size() == 1;
  }

  /** What an array of such elements is, where there may be none. */
  static Shape arrayOf(Shape element) {
    return element.isNothing() ? element : Shape.arrayOf(element);
  }
}
