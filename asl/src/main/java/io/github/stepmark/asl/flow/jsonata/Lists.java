package io.github.stepmark.asl.flow.jsonata;

/**
 * What the arrays in a value may be to those who evaluate the expression. The later one stays of
 * two that come together.
 */
enum Lists {
  /** Arrays of JSON, which stay as they are. */
  PLAIN,
  /** Also sequences: one of a single value becomes that value when a path passes it on. */
  SEQUENCE,
  /** Also arrays that a path has made at its end, which the next path takes as one value. */
  BUILT;

  Lists or(Lists other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
