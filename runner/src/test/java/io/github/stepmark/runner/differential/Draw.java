package io.github.stepmark.runner.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What a seed decides. */
final class Draw {

  private final Random random;

  Draw(long seed) {
    random = new Random(seed);
  }

  /** True in {@code percent} of a hundred cases. */
  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  /** From 0 to {@code bound}, without it. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  @SafeVarargs
  final <T> T from(T... values) {
    return values[below(values.length)];
  }

  <T> T from(List<T> values) {
    return values.get(below(values.size()));
  }

  /** Some of {@code values}, at least one, in their order. */
  <T> List<T> some(List<T> values) {
    List<T> some = new ArrayList<>(values);
    while (some.size() > 1 && chance(60)) {
      some.remove(below(some.size()));
    }
    return some;
  }
}
