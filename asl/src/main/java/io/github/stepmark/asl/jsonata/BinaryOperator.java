package io.github.stepmark.asl.jsonata;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An operator between two values. */
public enum BinaryOperator {
  ADD("+", 50),
  SUBTRACT("-", 50),
  MULTIPLY("*", 60),
  DIVIDE("/", 60),
  MODULO("%", 60),
  /** Joins two strings; what is no string becomes one. */
  CONCATENATE("&", 50),
  EQUAL("=", 40),
  NOT_EQUAL("!=", 40),
  LESS("<", 40),
  LESS_OR_EQUAL("<=", 40),
  GREATER(">", 40),
  GREATER_OR_EQUAL(">=", 40),
  IN("in", 40),
  AND("and", 30),
  OR("or", 25),
  /** Calls the function on its right with the value on its left as the first argument. */
  APPLY("~>", 40);

  private static final Map<String, BinaryOperator> BY_SIGN =
      Arrays.stream(values()).collect(Collectors.toMap(BinaryOperator::sign, Function.identity()));

  private final String sign;
  private final int power;

  BinaryOperator(String sign, int power) {
    this.sign = sign;
    this.power = power;
  }

  /** How it is written. */
  public String sign() {
    return sign;
  }

  /** How strongly it binds what stands beside it: the greater number wins. */
  int power() {
    return power;
  }

  static Optional<BinaryOperator> of(String sign) {
    return Optional.ofNullable(BY_SIGN.get(sign));
  }
}
