package io.github.stepmark.asl.shape;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes shapes apart by kind. */
final class Kinds {

  private Kinds() {}

  static Shape only(Shape shape, Kind kind) {
    ShapeParts parts = new ShapeParts();
    return switch (kind) {
      case NULL -> parts.nullable(shape.nullable()).shape();
      case BOOLEAN -> parts.truths(shape.mayBe(true), shape.mayBe(false)).shape();
      case NUMBER -> parts.numbers(shape.numbers()).shape();
      case STRING -> parts.texts(shape.texts()).shape();
      case ARRAY -> parts.arrays(shape.arrays()).shape();
      case OBJECT -> parts.objects(shape.objects()).shape();
    };
  }

  static Shape without(Shape shape, Kind kind) {
    if (shape.isAnything() || !shape.mayBe(kind)) {
      return shape;
    }
    ShapeParts parts = new ShapeParts(shape);
    return switch (kind) {
      case NULL -> parts.nullable(false).shape();
      case BOOLEAN -> parts.truths(false, false).shape();
      case NUMBER -> parts.numbers(null).shape();
      case STRING -> parts.texts(null).shape();
      case ARRAY -> parts.arrays(null).shape();
      case OBJECT -> parts.objects(List.of()).shape();
    };
  }

  /** A text looks as it did before it was known. */
  static Shape onlyConstant(Shape shape, JsonNode constant) {
    TextShape texts = shape.texts();
    return shape.isAnything() || texts == null || !constant.isTextual()
        ? Shape.of(constant)
        : new ShapeParts().texts(texts.only(constant.textValue())).shape();
  }

  static Shape withoutConstant(Shape shape, JsonNode constant) {
    if (shape.isAnything()) {
      return shape;
    }
    ShapeParts parts = new ShapeParts(shape);
    NumberShape numbers = shape.numbers();
    TextShape texts = shape.texts();
    return switch (constant.getNodeType()) {
      case NULL -> without(shape, Kind.NULL);
      case BOOLEAN ->
          parts
              .truths(
                  shape.mayBe(true) && !constant.booleanValue(),
                  shape.mayBe(false) && constant.booleanValue())
              .shape();
      case NUMBER ->
          parts.numbers(numbers == null ? null : numbers.without(constant.decimalValue())).shape();
      case STRING ->
          parts.texts(texts == null ? null : texts.without(constant.textValue())).shape();
      case ARRAY, OBJECT, BINARY, MISSING, POJO -> shape;
    };
  }

  static Shape numbersIn(Shape shape, Range limits) {
    NumberShape numbers = shape.numbers();
    return shape.isAnything() || numbers == null
        ? shape
        : new ShapeParts(shape).numbers(numbers.in(limits)).shape();
  }

  static boolean excludes(Shape shape, JsonNode constant) {
    return constant.isTextual()
            && shape.texts() != null
            && shape.texts().values().never().contains(constant.textValue())
        || constant.isNumber()
            && shape.numbers() != null
            && shape
                .numbers()
                .values()
                .never()
                .contains(constant.decimalValue().stripTrailingZeros());
  }

  /** Whether they have no scalar in common, nor both arrays, nor both objects. */
  static boolean apart(Shape one, Shape other) {
    if (one.isAnything() || other.isAnything()) {
      return false;
    }
    Set<Kind> common = EnumSet.copyOf(EnumSet.allOf(Kind.class));
    common.retainAll(one.kinds());
    common.retainAll(other.kinds());
    return common.stream().allMatch(kind -> apart(one, other, kind));
  }

  private static boolean apart(Shape one, Shape other, Kind kind) {
    return switch (kind) {
      case NULL, ARRAY, OBJECT -> false;
      case BOOLEAN ->
          !(one.mayBe(true) && other.mayBe(true)) && !(one.mayBe(false) && other.mayBe(false));
      case NUMBER -> apartNumbers(one.numbers(), other.numbers());
      case STRING -> apartTexts(one.texts(), other.texts());
    };
  }

  private static boolean apartNumbers(@Nullable NumberShape one, @Nullable NumberShape other) {
    return one != null && other != null && one.isApartFrom(other);
  }

  private static boolean apartTexts(@Nullable TextShape one, @Nullable TextShape other) {
    return one != null && other != null && one.values().isApartFrom(other.values());
  }
}
