package io.github.stepmark.asl.shape;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a shape is made of, while it is made. */
final class ShapeParts {
  boolean anything;
  Nullity nullity = Nullity.NEVER;
  boolean mayBeTrue;
  boolean mayBeFalse;
  @Nullable NumberShape numbers;
  @Nullable TextShape texts;
  @Nullable ArrayShape arrays;
  List<ObjectShape> objects = List.of();

  ShapeParts() {}

  ShapeParts(Shape shape) {
    anything = shape.anything;
    nullity = shape.nullity;
    mayBeTrue = shape.mayBeTrue;
    mayBeFalse = shape.mayBeFalse;
    numbers = shape.numbers;
    texts = shape.texts;
    arrays = shape.arrays;
    objects = shape.objects;
  }

  ShapeParts anything() {
    anything = true;
    return this;
  }

  ShapeParts nullity(Nullity nullity) {
    this.nullity = nullity;
    return this;
  }

  ShapeParts truths(boolean mayBeTrue, boolean mayBeFalse) {
    this.mayBeTrue = mayBeTrue;
    this.mayBeFalse = mayBeFalse;
    return this;
  }

  ShapeParts numbers(@Nullable NumberShape numbers) {
    this.numbers = numbers;
    return this;
  }

  ShapeParts texts(@Nullable TextShape texts) {
    this.texts = texts;
    return this;
  }

  ShapeParts arrays(@Nullable ArrayShape arrays) {
    this.arrays = arrays;
    return this;
  }

  ShapeParts objects(List<ObjectShape> objects) {
    this.objects = objects;
    return this;
  }

  /** What a test has left that does not ask for null. */
  Shape left() {
    return isNothingUnasked() ? Shape.nothing() : shape();
  }

  Shape shape() {
    Shape shape = new Shape(this);
    if (shape.anything || shape.depth() > Shape.DEEPEST || shape.size() > Shape.LARGEST) {
      return Shape.anything();
    }
    return shape.equals(Shape.nothing()) ? Shape.nothing() : shape;
  }

  /** Whether it is null at most, and that where it is asked for: a rule has left nothing else. */
  private boolean isNothingUnasked() {
    return nullity != Nullity.PERHAPS
        && !anything
        && !mayBeTrue
        && !mayBeFalse
        && numbers == null
        && texts == null
        && arrays == null
        && objects.isEmpty();
  }
}
