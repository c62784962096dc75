package io.github.stepmark.asl.flow.scope;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.stepmark.asl.shape.Kind;
import io.github.stepmark.asl.shape.NumberShape;
import io.github.stepmark.asl.shape.Shape;
import io.github.stepmark.asl.shape.TextShape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * How the constants of one shape stand to those of another.
 *
 * @param signs those of the comparisons of each with each; none where nothing is known of them
 */
public record Order(Set<Integer> signs) {

  /** Nothing is known. */
  public static final Order NONE = new Order(Set.of());

  /** That of {@code one} to {@code other}, both numbers or both strings. */
  public static Order of(Shape one, Shape other) {
    if (one.isOnly(Kind.NUMBER) && other.isOnly(Kind.NUMBER)) {
      NumberShape left = one.numbers();
      NumberShape right = other.numbers();
      return left.constants() == null || right.constants() == null
          ? new Order(left.between().signs(right.between()))
          : of(left.constants(), right.constants());
    }
    if (one.isOnly(Kind.STRING) && other.isOnly(Kind.STRING)) {
      TextShape left = one.texts();
      TextShape right = other.texts();
      return left.constants() == null || right.constants() == null
          ? NONE
          : of(left.constants(), right.constants());
    }
    return NONE;
  }

  /**
   * What is left of {@code shape} without the constants and the numbers that never stand so to
   * {@code bound}.
   */
  public static Shape only(Shape shape, Shape bound, IntPredicate relation) {
    Shape left =
        bound.isOnly(Kind.NUMBER)
            ? shape.numbersIn(bound.numbers().between().related(relation))
            : shape;
    for (JsonNode constant : constants(shape)) {
      if (of(Shape.of(constant), bound).isNever(relation)) {
        left = left.withoutConstant(constant);
      }
    }
    return left;
  }

  private static List<JsonNode> constants(Shape shape) {
    List<JsonNode> constants = new ArrayList<>();
    if (shape.numbers() != null && shape.numbers().constants() != null) {
      shape.numbers().constants().forEach(number -> constants.add(DecimalNode.valueOf(number)));
    }
    if (shape.texts() != null && shape.texts().constants() != null) {
      shape.texts().constants().forEach(text -> constants.add(TextNode.valueOf(text)));
    }
    return constants;
  }

  private static <T extends Comparable<T>> Order of(Collection<T> some, Collection<T> others) {
    Set<Integer> signs = new HashSet<>();
    some.forEach(one -> others.forEach(other -> signs.add(Integer.signum(one.compareTo(other)))));
    return new Order(signs);
  }

  /** Whether none of them stand so to each other. */
  public boolean isNever(IntPredicate relation) {
    return !signs.isEmpty() && signs.stream().noneMatch(relation::test);
  }

  /** Whether all of them stand so to each other. */
  public boolean isAlways(IntPredicate relation) {
    return !signs.isEmpty() && signs.stream().allMatch(relation::test);
  }
}
