package io.github.stepmark.asl.flow.jsonata;

import io.github.stepmark.asl.shape.ArrayShape;
import io.github.stepmark.asl.shape.Kind;
import io.github.stepmark.asl.shape.Presence;
import io.github.stepmark.asl.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a tuple of which it is known for each element whether it is taken: of a
 * Parallel's results, those that have failed. How many they are tells which branches they are of.
 */
final class Decided {

  private Decided() {}

  /**
   * Those of {@code list} that are taken, where that is known; one alone stands for itself.
   *
   * @param taken what tells it of an element
   */
  static @Nullable Value left(Value list, Analysis analysis, UnaryOperator<Value> taken) {
    return each(
        list,
        analysis,
        element -> {
          Value told = taken.apply(element);
          return Truth.isAlways(told)
              ? element
              : Truth.isNever(told) ? Value.UNDEFINED : Value.UNKNOWN;
        });
  }

  /**
   * What {@code made} makes of each of {@code list}, where it is known how many they are; one alone
   * stands for itself.
   */
  static @Nullable Value each(Value list, Analysis analysis, UnaryOperator<Value> made) {
    List<Shape> elements = elements(list);
    if (elements == null || !analysis.spendOn(elements.size())) {
      return null;
    }
    List<Shape> all = new ArrayList<>();
    for (Shape element : elements) {
      Value value = made.apply(Value.of(element).with(list.lists()));
      boolean there = value.presence() == Presence.ALWAYS && !value.isUnreached();
      if (element.mayBe(Kind.ARRAY)
          || there && (value.shape().mayBe(Kind.ARRAY) || value.function() != null)
          || !there && !Truth.isUndefined(value)) {
        return null;
      }
      if (there) {
        all.add(value.shape());
      }
    }
    return switch (all.size()) {
      case 0 -> list.with(Shape.nothing()).perhaps(); // who asks what is in none may ask before
      case 1 -> list.with(all.get(0));
      default -> list.with(Shape.tuple(all));
    };
  }

  /**
   * Those of a tuple; {@code null} of what else it may be, and where it may be taken for one value.
   */
  static @Nullable List<Shape> elements(Value list) {
    return list.lists() == Lists.BUILT ? null : ArrayShape.few(list.shape());
  }
}
