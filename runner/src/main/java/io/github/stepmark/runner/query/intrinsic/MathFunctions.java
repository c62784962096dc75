package io.github.stepmark.runner.query.intrinsic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Random;
import java.util.random.RandomGenerator;

/** {@code States.MathAdd} and {@code States.MathRandom}. */
final class MathFunctions {

  private static final int SEED = 2;

  private MathFunctions() {}

  static JsonNode add(Arguments given) throws IntrinsicFailure {
    long sum = (long) given.integer(0) + given.integer(1);
    if (sum != (int) sum) {
      throw given.failure("the sum %d has more than 32 bits".formatted(sum));
    }
    return JsonNodeFactory.instance.numberNode((int) sum);
  }

  /** From the first number, which may come, to the second, which may not. */
  static JsonNode random(Arguments given, RandomGenerator random) throws IntrinsicFailure {
    int start = given.integer(0);
    int end = given.integer(1);
    if (start >= end) {
      throw given.failure("the start %d is not less than the end %d".formatted(start, end));
    }
    RandomGenerator from = given.count() > SEED ? new Random(given.integer(SEED)) : random;
    return JsonNodeFactory.instance.numberNode(from.nextInt(start, end));
  }
}
