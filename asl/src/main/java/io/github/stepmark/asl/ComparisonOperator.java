package io.github.stepmark.asl;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The 39 data-test operators of a JSONPath choice rule; {@link #asl()} is the field's name. */
public enum ComparisonOperator {
  STRING_EQUALS(Family.STRING, Relation.EQUALS, false),
  STRING_EQUALS_PATH(Family.STRING, Relation.EQUALS, true),
  STRING_LESS_THAN(Family.STRING, Relation.LESS_THAN, false),
  STRING_LESS_THAN_PATH(Family.STRING, Relation.LESS_THAN, true),
  STRING_GREATER_THAN(Family.STRING, Relation.GREATER_THAN, false),
  STRING_GREATER_THAN_PATH(Family.STRING, Relation.GREATER_THAN, true),
  STRING_LESS_THAN_EQUALS(Family.STRING, Relation.LESS_THAN_EQUALS, false),
  STRING_LESS_THAN_EQUALS_PATH(Family.STRING, Relation.LESS_THAN_EQUALS, true),
  STRING_GREATER_THAN_EQUALS(Family.STRING, Relation.GREATER_THAN_EQUALS, false),
  STRING_GREATER_THAN_EQUALS_PATH(Family.STRING, Relation.GREATER_THAN_EQUALS, true),
  STRING_MATCHES(Family.STRING, Relation.MATCHES, false),
  NUMERIC_EQUALS(Family.NUMERIC, Relation.EQUALS, false),
  NUMERIC_EQUALS_PATH(Family.NUMERIC, Relation.EQUALS, true),
  NUMERIC_LESS_THAN(Family.NUMERIC, Relation.LESS_THAN, false),
  NUMERIC_LESS_THAN_PATH(Family.NUMERIC, Relation.LESS_THAN, true),
  NUMERIC_GREATER_THAN(Family.NUMERIC, Relation.GREATER_THAN, false),
  NUMERIC_GREATER_THAN_PATH(Family.NUMERIC, Relation.GREATER_THAN, true),
  NUMERIC_LESS_THAN_EQUALS(Family.NUMERIC, Relation.LESS_THAN_EQUALS, false),
  NUMERIC_LESS_THAN_EQUALS_PATH(Family.NUMERIC, Relation.LESS_THAN_EQUALS, true),
  NUMERIC_GREATER_THAN_EQUALS(Family.NUMERIC, Relation.GREATER_THAN_EQUALS, false),
  NUMERIC_GREATER_THAN_EQUALS_PATH(Family.NUMERIC, Relation.GREATER_THAN_EQUALS, true),
  BOOLEAN_EQUALS(Family.BOOLEAN, Relation.EQUALS, false),
  BOOLEAN_EQUALS_PATH(Family.BOOLEAN, Relation.EQUALS, true),
  TIMESTAMP_EQUALS(Family.TIMESTAMP, Relation.EQUALS, false),
  TIMESTAMP_EQUALS_PATH(Family.TIMESTAMP, Relation.EQUALS, true),
  TIMESTAMP_LESS_THAN(Family.TIMESTAMP, Relation.LESS_THAN, false),
  TIMESTAMP_LESS_THAN_PATH(Family.TIMESTAMP, Relation.LESS_THAN, true),
  TIMESTAMP_GREATER_THAN(Family.TIMESTAMP, Relation.GREATER_THAN, false),
  TIMESTAMP_GREATER_THAN_PATH(Family.TIMESTAMP, Relation.GREATER_THAN, true),
  TIMESTAMP_LESS_THAN_EQUALS(Family.TIMESTAMP, Relation.LESS_THAN_EQUALS, false),
  TIMESTAMP_LESS_THAN_EQUALS_PATH(Family.TIMESTAMP, Relation.LESS_THAN_EQUALS, true),
  TIMESTAMP_GREATER_THAN_EQUALS(Family.TIMESTAMP, Relation.GREATER_THAN_EQUALS, false),
  TIMESTAMP_GREATER_THAN_EQUALS_PATH(Family.TIMESTAMP, Relation.GREATER_THAN_EQUALS, true),
  IS_NULL(Family.NULL, Relation.IS, false),
  IS_PRESENT(Family.PRESENT, Relation.IS, false),
  IS_NUMERIC(Family.NUMERIC, Relation.IS, false),
  IS_STRING(Family.STRING, Relation.IS, false),
  IS_BOOLEAN(Family.BOOLEAN, Relation.IS, false),
  IS_TIMESTAMP(Family.TIMESTAMP, Relation.IS, false);

  /** What a value must be for the operator to look at it. */
  public enum Family {
    STRING,
    NUMERIC,
    BOOLEAN,
    TIMESTAMP,
    NULL,
    PRESENT
  }

  /** What the operator asks of the value. */
  public enum Relation {
    EQUALS,
    LESS_THAN,
    GREATER_THAN,
    LESS_THAN_EQUALS,
    GREATER_THAN_EQUALS,
    /** {@code StringMatches}: {@code *} stands for any text. */
    MATCHES,
    /** A type test, whose operand says whether it must hold. */
    IS
  }

  private static final Map<String, ComparisonOperator> BY_NAME =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(ComparisonOperator::asl, Function.identity()));

  private final Family family;
  private final Relation relation;
  private final boolean takesPath;
  private final String asl;

  ComparisonOperator(Family family, Relation relation, boolean takesPath) {
    this.family = family;
    this.relation = relation;
    this.takesPath = takesPath;
    this.asl =
        Arrays.stream(name().split("_"))
            .map(word -> word.charAt(0) + word.substring(1).toLowerCase(java.util.Locale.ROOT))
            .collect(Collectors.joining());
  }

  /** The operator whose field is called {@code asl}, such as {@code NumericEquals}. */
  public static Optional<ComparisonOperator> named(String asl) {
    return Optional.ofNullable(BY_NAME.get(asl));
  }

  /** The operator of a family and a relation, with a path or a literal as its operand. */
  public static Optional<ComparisonOperator> of(
      Family family, Relation relation, boolean takesPath) {
    return Arrays.stream(values())
        .filter(o -> o.family == family && o.relation == relation && o.takesPath == takesPath)
        .findFirst();
  }

  public Family family() {
    return family;
  }

  public Relation relation() {
    return relation;
  }

  /** Whether the operand is a path, the field's name ending in {@code Path}. */
  public boolean takesPath() {
    return takesPath;
  }

  /** The name of the field, such as {@code NumericEquals}. */
  public String asl() {
    return asl;
  }
}
