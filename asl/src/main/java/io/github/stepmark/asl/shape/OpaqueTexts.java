package io.github.stepmark.asl.shape;

/** Forgets what the texts in a shape hold. */
final class OpaqueTexts {

  private OpaqueTexts() {}

  static Shape of(Shape shape) {
    return Throughout.of(shape, OpaqueTexts::own);
  }

  private static Shape own(Shape shape) {
    TextShape texts = shape.texts();
    return texts == null
        ? shape
        : new ShapeParts(shape).texts(new TextShape(texts.form(), texts.values(), null)).shape();
  }
}
