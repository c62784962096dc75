package io.github.stepmark.runner.query.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.ComparisonOperator;
import io.github.stepmark.asl.ComparisonOperator.Family;
import io.github.stepmark.asl.ComparisonOperator.Relation;
import io.github.stepmark.runner.query.Timestamps;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The data-test operators on two values. A value of a type that the operator does not look at makes
 * it false, never an error.
 */
final class Comparisons {

  private Comparisons() {}

  static boolean holds(ComparisonOperator operator, JsonNode value, JsonNode operand) {
    Relation relation = operator.relation();
    return switch (relation) {
      case IS -> is(operator.family(), value) == operand.asBoolean();
      case MATCHES -> value.isTextual() && Wildcards.match(operand.asText(), value.asText());
      default -> {
        OptionalInt order = compare(operator.family(), value, operand);
        yield order.isPresent() && holds(relation, order.getAsInt());
      }
    };
  }

  private static boolean holds(Relation relation, int order) {
    return switch (relation) {
      case EQUALS -> order == 0;
      case LESS_THAN -> order < 0;
      case GREATER_THAN -> order > 0;
      case LESS_THAN_EQUALS -> order <= 0;
      case GREATER_THAN_EQUALS -> order >= 0;
      case MATCHES, IS -> throw new IllegalArgumentException(relation + " is no order");
    };
  }

  private static boolean is(Family family, JsonNode value) {
    return switch (family) {
      case STRING -> value.isTextual();
      case NUMERIC -> value.isNumber();
      case BOOLEAN -> value.isBoolean();
      case TIMESTAMP -> timestamp(value).isPresent();
      case NULL -> value.isNull();
      case PRESENT -> true;
    };
  }

  private static OptionalInt compare(Family family, JsonNode value, JsonNode operand) {
    return switch (family) {
      case STRING ->
          value.isTextual() && operand.isTextual()
              ? OptionalInt.of(value.asText().compareTo(operand.asText()))
              : OptionalInt.empty();
      case NUMERIC ->
          value.isNumber() && operand.isNumber()
              ? OptionalInt.of(value.decimalValue().compareTo(operand.decimalValue()))
              : OptionalInt.empty();
      case BOOLEAN ->
          value.isBoolean() && operand.isBoolean()
              ? OptionalInt.of(Boolean.compare(value.asBoolean(), operand.asBoolean()))
              : OptionalInt.empty();
      case TIMESTAMP -> compare(timestamp(value), timestamp(operand));
      case NULL, PRESENT -> OptionalInt.empty();
    };
  }

  private static OptionalInt compare(Optional<Instant> value, Optional<Instant> operand) {
    return value.isPresent() && operand.isPresent()
        ? OptionalInt.of(value.get().compareTo(operand.get()))
        : OptionalInt.empty();
  }

  private static Optional<Instant> timestamp(JsonNode value) {
    return value.isTextual() ? Timestamps.parse(value.asText()) : Optional.empty();
  }
}
