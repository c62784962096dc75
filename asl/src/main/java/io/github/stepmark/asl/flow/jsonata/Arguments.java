package io.github.stepmark.asl.flow.jsonata;

import io.github.stepmark.asl.shape.Kind;
import io.github.stepmark.asl.shape.Presence;
import io.github.stepmark.asl.shape.Shape;
import java.util.List;

/** The arguments of a call. */
record Arguments(List<Value> all) {

  Arguments {
    all = List.copyOf(all);
  }

  int size() {
    return all.size();
  }

  /** The one at {@code index}, counted from 0. */
  Value get(int index) {
    return index < all.size() ? all.get(index) : Value.UNDEFINED;
  }

  /**
   * What is made of them, undefined where the first is; of the others it is not known, nor of null,
   * which some functions refuse and some do not see.
   */
  Value result(Shape shape) {
    Value result = always(shape);
    return get(0).shape().mayBe(Kind.NULL) ? result.perhaps() : result;
  }

  /** What is made of them, also of null. */
  Value always(Shape shape) {
    boolean others = all.stream().skip(1).allMatch(other -> other.presence() == Presence.ALWAYS);
    Value result = get(0).then(Value.of(shape));
    return others ? result : result.perhaps();
  }

  /** What is made of them, if something is. */
  Value perhaps(Shape shape) {
    return result(shape).perhaps();
  }
}
