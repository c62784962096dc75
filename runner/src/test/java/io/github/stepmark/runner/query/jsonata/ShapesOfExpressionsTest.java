package io.github.stepmark.runner.query.jsonata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.flow.jsonata.JsonataConditions;
import io.github.stepmark.asl.flow.jsonata.JsonataShapes;
import io.github.stepmark.asl.flow.scope.Data;
import io.github.stepmark.asl.flow.scope.Problems;
import io.github.stepmark.asl.flow.scope.Scope;
import io.github.stepmark.asl.flow.scope.Variables;
import io.github.stepmark.asl.jsonata.Expression;
import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.Presence;
import io.github.stepmark.asl.shape.Shape;
import io.github.stepmark.runner.query.QueryException;
import io.github.stepmark.runner.query.TestEnvironment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What an expression comes to is what the analysis of data says that it may come to. */
class ShapesOfExpressionsTest {

  private static final long SEED = Long.getLong("stepmark.shapes.seed", 1);
  private static final int EXPRESSIONS = Integer.getInteger("stepmark.shapes.expressions", 1500);
  private static final int INPUTS = 6;

  private final List<String> wrong = new ArrayList<>();
  private int values;
  private int known;

  @Test
  void aValueIsOfTheShapeThatItsExpressionIsFoundToHave() {
    for (int i = 0; i < EXPRESSIONS; i++) {
      Random random = new Random(SEED * 1_000_003 + i);
      DrawnData input = DrawnData.object(random, 3);
      DrawnData variable = DrawnData.of(random, 2);
      String text = new DrawnExpression(random).draw(3);
      Expression tree = Expression.parse(text).tree().orElse(null);
      if (tree != null) {
        one(text, tree, input, variable);
      }
    }
    System.out.printf("%d values, of which %d are of a shape that is known%n", values, known);
    assertThat(wrong).isEmpty();
    assertThat(values).isGreaterThan(EXPRESSIONS);
  }

  private void one(String text, Expression tree, DrawnData input, DrawnData variable) {
    Variables variables =
        new Variables(Map.of("v", Member.of(variable.shape())), Map.of("v", "Assign it before."));
    Data data = new Data(input.shape(), variables);
    Scope scope = Scope.of(data, Shape.anything());
    Member found = JsonataShapes.of(tree, scope, Problems.IGNORED);
    Data holds = JsonataConditions.refine(tree, true, scope, data);
    Data fails = JsonataConditions.refine(tree, false, scope, data);
    for (int i = 0; i < INPUTS; i++) {
      JsonNode given = input.value().get();
      JsonNode bound = variable.value().get();
      String problem = problem(text, found, holds, fails, given, bound);
      if (problem != null && wrong.size() < 20) {
        wrong.add(
            "%s%n  gives %s%n  found %s %s%n  input %s%n  of %s%n  $v %s of %s%n"
                .formatted(
                    text,
                    problem,
                    found.presence(),
                    found.shape(),
                    given,
                    input.shape(),
                    bound,
                    variable.shape()));
        return;
      }
    }
  }

  private String problem(
      String text, Member found, Data holds, Data fails, JsonNode input, JsonNode variable) {
    ExpressionReader reader =
        new ExpressionReader(
            new CompiledExpressions(),
            new TestEnvironment(Map.of("v", variable), new Random(7)),
            input);
    JsonNode value;
    try {
      value = reader.evaluate("Output", "{%" + text + "%}");
    } catch (QueryException e) {
      boolean undefined = e.getMessage().contains("returned nothing (undefined)");
      return undefined && found.presence() == Presence.ALWAYS ? "undefined" : null;
    }
    values++;
    known += found.shape().isAnything() ? 0 : 1;
    if (found.presence() == Presence.NEVER || !found.shape().accepts(value)) {
      return value.toString();
    }
    if (value.isBoolean()) {
      Data branch = value.booleanValue() ? holds : fails;
      if (!branch.input().accepts(input)
          || !branch.variables().get("v").shape().accepts(variable)) {
        return value + ", and then " + branch;
      }
    }
    return null;
  }
}
