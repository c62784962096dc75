package io.github.stepmark.asl.path;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a filter compares its two sides. */
public enum FilterOperator {
  EQUALS("=="),
  NOT_EQUALS("!="),
  /** Equal and of the same type. */
  STRICTLY_EQUALS("==="),
  STRICTLY_NOT_EQUALS("!=="),
  LESS_THAN("<"),
  LESS_THAN_EQUALS("<="),
  GREATER_THAN(">"),
  GREATER_THAN_EQUALS(">="),
  /** The left side matches a regular expression. */
  MATCHES_PATTERN("=~"),
  /** The left side is an element of the right. */
  IN("IN"),
  NOT_IN("NIN"),
  CONTAINS("CONTAINS"),
  /** The left side has all elements of the right. */
  ALL("ALL"),
  /** The left side has as many elements or characters as the right says. */
  SIZE("SIZE"),
  EMPTY("EMPTY"),
  TYPE("TYPE"),
  MATCHES("MATCHES"),
  EXISTS("EXISTS"),
  SUBSET_OF("SUBSETOF"),
  ANY_OF("ANYOF"),
  NONE_OF("NONEOF");

  private final String sign;

  FilterOperator(String sign) {
    this.sign = sign;
  }

  /** The operator that is written so; the case of a word does not count. */
  static Optional<FilterOperator> of(String written) {
    String sign = written.toUpperCase(Locale.ROOT);
    return Arrays.stream(values()).filter(operator -> operator.sign.equals(sign)).findFirst();
  }
}
