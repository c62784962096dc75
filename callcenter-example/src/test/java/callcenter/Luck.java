package callcenter;

import java.util.random.RandomGenerator;

/** Luck that is known beforehand. */
final class Luck {

  /** Each case is resolved: {@code nextInt(2)} is 1. */
  static final RandomGenerator GOOD = () -> 1L << 32;

  /** No case is resolved: {@code nextInt(2)} is 0. */
  static final RandomGenerator BAD = () -> 0;

  private Luck() {}

  /** Bad luck so many times, then good. */
  static RandomGenerator badFor(int times) {
    int[] left = {times};
    return () -> left[0]-- > 0 ? BAD.nextLong() : GOOD.nextLong();
  }
}
