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
      case NULL -> parts.nullity(shape.nullity()).shape();
      case BOOLEAN -> parts.truths(shape.mayBe(true), shape.mayBe(false)).shape();
      case NUMBER -> parts.numbers(shape.numbers()).shape();
      case STRING -> parts.texts(shape.texts()).shape();
      case ARRAY -> parts.arrays(shape.arrays()).shape();
      case OBJECT -> parts.objects(shape.objects()).shape();
    };
  }

  static Shape without(Shape shape, Kind kind) {
    boolean not = kind == Kind.NULL ? shape.nullity() == Nullity.NEVER : !shape.mayBe(kind);
    if (shape.isAnything() || not) {
      return shape;
    }
    ShapeParts parts = new ShapeParts(shape);
    return switch (kind) {
      case NULL -> parts.nullity(Nullity.NEVER).left();
      case BOOLEAN -> parts.truths(false, false).left();
      case NUMBER -> parts.numbers(null).left();
      case STRING -> parts.texts(null).left();
      case ARRAY -> parts.arrays(null).left();
      case OBJECT -> parts.objects(List.of()).left();
    };
  }

  /** A text looks as it did before it was known. */
  static Shape onlyConstant(Shape shape, JsonNode constant) {
    if (constant.isNull()) {
      return only(shape, Kind.NULL);
    }
    TextShape texts = shape.texts();
    return shape.isAnything() || texts == null || !constant.isTextual()
        ? Shape.of(constant)
        : new ShapeParts().texts(texts.only(constant.textValue())).shape();
  }

  static Shape withoutConstant(Shape shape, JsonNode constant) {
    if (constant.isNull()) {
      return without(shape, Kind.NULL);
    }
    if (shape.isAnything() || shape.isOnly(Kind.NULL)) {
      return shape;
    }
    ShapeParts parts = new ShapeParts(shape);
    NumberShape numbers = shape.numbers();
    TextShape texts = shape.texts();
    return switch (constant.getNodeType()) {
      case BOOLEAN ->
          parts
              .truths(
                  shape.mayBe(true) && !constant.booleanValue(),
                  shape.mayBe(false) && constant.booleanValue())
              .left();
      case NUMBER ->
          parts.numbers(numbers == null ? null : numbers.without(constant.decimalValue())).left();
      case STRING -> parts.texts(texts == null ? null : texts.without(constant.textValue())).left();
      case NULL, ARRAY, OBJECT, BINARY, MISSING, POJO -> shape;
    };
  }

  static Shape numbersIn(Shape shape, Range limits) {
    NumberShape numbers = shape.numbers();
    return shape.isAnything() || numbers == null
        ? shape
        : new ShapeParts(shape).numbers(numbers.in(limits)).left();
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

  /** Whether they have no scalar in common, nor both objects, nor arrays that may be as long. */
  static boolean apart(Shape one, Shape other) {
    if (one.isAnything() || other.isAnything()) {
      return false;
    }
    Set<Kind> common = EnumSet.copyOf(EnumSet.allOf(Kind.class));
    common.retainAll(kindsBeside(one, other));
    common.retainAll(kindsBeside(other, one));
    return common.stream().allMatch(kind -> apart(one, other, kind));
  }

  /** Its types: one that is compared with null is asked for it. */
  private static Set<Kind> kindsBeside(Shape one, Shape other) {
    boolean asked = other.nullity() == Nullity.PERHAPS;
    return (asked ? NullIfAsked.asked(one) : one).kinds();
  }

  private static boolean apart(Shape one, Shape other, Kind kind) {
    return switch (kind) {
      case NULL, OBJECT -> false;
      case ARRAY -> apartTuples(one.arrays(), other.arrays());
      case BOOLEAN ->
          !(one.mayBe(true) && other.mayBe(true)) && !(one.mayBe(false) && other.mayBe(false));
      case NUMBER -> apartNumbers(one.numbers(), other.numbers());
      case STRING -> apartTexts(one.texts(), other.texts());
    };
  }

  /** Whether they are of different lengths. */
  private static boolean apartTuples(@Nullable ArrayShape one, @Nullable ArrayShape other) {
    return one != null
        && other != null
        && one.isTuple()
        && other.isTuple()
        && one.leading().size() != other.leading().size();
  }

  private static boolean apartNumbers(@Nullable NumberShape one, @Nullable NumberShape other) {
    return one != null && other != null && one.isApartFrom(other);
  }

  private static boolean apartTexts(@Nullable TextShape one, @Nullable TextShape other) {
    return one != null && other != null && one.values().isApartFrom(other.values());
  }
}
