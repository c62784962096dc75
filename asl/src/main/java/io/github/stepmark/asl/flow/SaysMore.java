package io.github.stepmark.asl.flow;

import io.github.stepmark.asl.flow.scope.Data;
import io.github.stepmark.asl.shape.ArrayShape;
import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.ObjectShape;
import io.github.stepmark.asl.shape.Shape;
import java.util.Map;

/**
 * Whether more is known of a part of data than of others.
 *
 * @param kinds whether of which types it is counts, too: JSONata is not told what it may do wrong
 *     with some of them. Else it is only that something is known at all
 */
record SaysMore(boolean kinds) {

  /** Whether {@code data} says more than {@code whole}, of which it is one alternative. */
  boolean than(Data whole, Data data) {
    return than(whole.input(), data.input())
        || data.variables().known().entrySet().stream()
            .anyMatch(
                entry ->
                    than(whole.variables().get(entry.getKey()).shape(), entry.getValue().shape()));
  }

  private boolean than(Shape whole, Shape shape) {
    if (whole == shape || shape.isAnything()) {
      return false;
    }
    return whole.isAnything()
        || kinds && !whole.kinds().equals(shape.kinds())
        || inObjects(whole, shape)
        || inArrays(whole, shape);
  }

  private boolean inObjects(Shape whole, Shape shape) {
    for (ObjectShape object : shape.objects()) {
      for (ObjectShape other : whole.objects()) {
        if (than(other.rest(), object.rest())) {
          return true;
        }
        for (Map.Entry<String, Member> entry : object.members().entrySet()) {
          if (than(other.member(entry.getKey()).shape(), entry.getValue().shape())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean inArrays(Shape whole, Shape shape) {
    ArrayShape arrays = shape.arrays();
    ArrayShape others = whole.arrays();
    return arrays != null && others != null && than(others.element(), arrays.element());
  }
}
