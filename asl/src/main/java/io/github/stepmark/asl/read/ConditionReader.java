package io.github.stepmark.asl.read;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.ChoiceRule;
import io.github.stepmark.asl.ComparisonOperator;
import io.github.stepmark.asl.Condition;
import io.github.stepmark.asl.Condition.And;
import io.github.stepmark.asl.Condition.Comparison;
import io.github.stepmark.asl.Condition.Jsonata;
import io.github.stepmark.asl.Condition.Not;
import io.github.stepmark.asl.Condition.Or;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the elements of {@code Choices} and the conditions nested in them. */
final class ConditionReader {

  private static final String[] SHAPES = {"And", "Or", "Not", "Variable", "Condition"};
  private static final String[] OPERATORS =
      Arrays.stream(ComparisonOperator.values())
          .map(ComparisonOperator::asl)
          .toArray(String[]::new);

  /** What operators that take no path would be called if they took one. */
  private static final String[] WITHOUT_PATH =
      Arrays.stream(OPERATORS)
          .filter(name -> !name.endsWith("Path"))
          .map(name -> name + "Path")
          .filter(name -> ComparisonOperator.named(name).isEmpty())
          .toArray(String[]::new);

  private final Mistakes found;

  ConditionReader(Mistakes found) {
    this.found = found;
  }

  @Nullable ChoiceRule rule(JsonNode node, String pointer) {
    Fields fields = Fields.of(node, pointer, "A choice rule", found);
    if (fields == null) {
      return null;
    }
    Condition condition = condition(fields);
    String next = fields.requiredString("Next");
    JsonValue output = fields.value("Output");
    JsonValue assign = fields.value("Assign");
    fields.finish();
    return condition == null ? null : new ChoiceRule(condition, next, output, assign);
  }

  /** A condition inside another: it has no {@code Next}, {@code Output} or {@code Assign}. */
  private @Nullable Condition nested(JsonNode node, String pointer) {
    Fields fields = Fields.of(node, pointer, "A nested choice rule", found);
    if (fields == null) {
      return null;
    }
    Condition condition = condition(fields);
    for (String name : List.of("Next", "Output", "Assign")) {
      fields.refuse(name, "Only the outermost rule has a " + name + ": move it there.");
    }
    fields.finish();
    return condition;
  }

  private @Nullable Condition condition(Fields fields) {
    String comment = fields.string("Comment");
    List<String> shapes = fields.written(SHAPES);
    if (shapes.size() != 1) {
      fields.written(OPERATORS);
      found.lose(
          shapes.isEmpty() ? Rule.MISSING_FIELD : Rule.EXCLUSIVE_FIELDS,
          fields.pointer(),
          "The object must have only one of the following fields, [And, Or, Not, Variable,"
              + " Condition]",
          shapes.isEmpty()
              ? "Write Variable with a comparison, one of And, Or and Not, or in a JSONata state"
                  + " Condition."
              : "Keep one of " + String.join(" and ", shapes) + ".");
      return null;
    }
    return switch (shapes.get(0)) {
      case "And" -> new And(all(fields, "And"), comment);
      case "Or" -> new Or(all(fields, "Or"), comment);
      case "Not" -> {
        JsonNode node = Objects.requireNonNull(fields.node("Not"));
        Condition negated = nested(node, fields.pointerTo("Not"));
        yield negated == null ? null : new Not(negated, comment);
      }
      case "Variable" -> comparison(fields, comment);
      default -> jsonata(fields, comment);
    };
  }

  private List<Condition> all(Fields fields, String name) {
    return Objects.requireNonNullElse(fields.list(name, this::nested), List.of());
  }

  private @Nullable Condition comparison(Fields fields, @Nullable String comment) {
    String variable = fields.requiredString("Variable");
    List<String> written = fields.written(OPERATORS);
    List<String> withPath = fields.written(WITHOUT_PATH);
    withPath.forEach(name -> refusePath(fields, name.substring(0, name.length() - 4)));
    if (written.isEmpty() && (!withPath.isEmpty() || fields.hasMisspelt(OPERATORS))) {
      found.lose(fields.pointer()); // what it is misspelt as is reported with the other fields
      return null;
    }
    if (written.size() != 1) {
      found.lose(
          written.isEmpty() ? Rule.MISSING_FIELD : Rule.EXCLUSIVE_FIELDS,
          written.isEmpty() ? fields.pointer() : fields.pointerTo(written.get(1)),
          written.isEmpty()
              ? "A choice rule with 'Variable' needs a comparison operator"
              : "There should only be one of the following fields: ["
                  + String.join(", ", written)
                  + "]",
          written.isEmpty()
              ? "Write one operator beside Variable, such as \"StringEquals\": \"yes\"."
              : "Join the comparisons by And, each with its own Variable.");
      return null;
    }
    ComparisonOperator operator = ComparisonOperator.named(written.get(0)).orElseThrow();
    JsonNode operand = Objects.requireNonNull(fields.node(operator.asl()));
    return new Comparison(variable, operator, JsonValue.of(operand), comment);
  }

  private static void refusePath(Fields fields, String operator) {
    fields.refuse(
        operator + "Path",
        operator.startsWith("Is")
            ? operator + " takes true or false, and no path has a say in it."
            : operator + " takes a text alone: compare by StringEqualsPath.");
  }

  private static @Nullable Condition jsonata(Fields fields, @Nullable String comment) {
    JsonNode node = Objects.requireNonNull(fields.node("Condition"));
    if (!node.isBoolean() && !node.isTextual()) {
      fields.wrongType("Condition", "[BOOLEAN]", "Write an expression in {% %}, or true or false.");
      return null;
    }
    return new Jsonata(JsonValue.of(node), comment);
  }
}
