package io.github.stepmark.asl.diagram.layout;

import java.util.Arrays;

/** A list of numbers that grows. */
final class Ints {

  private int[] values = new int[4];
  private int size;

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = value;
  }

  boolean isEmpty() {
    return size == 0;
  }

  int least() {
    return Arrays.stream(values, 0, size).min().orElseThrow();
  }

  int greatest() {
    return Arrays.stream(values, 0, size).max().orElseThrow();
  }

  int[] toArray() {
    return Arrays.copyOf(values, size);
  }
}
