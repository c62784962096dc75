package io.github.stepmark.asl.write;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.asl.ChoiceRule;
import io.github.stepmark.asl.Condition;
import io.github.stepmark.asl.Condition.And;
import io.github.stepmark.asl.Condition.Comparison;
import io.github.stepmark.asl.Condition.Jsonata;
import io.github.stepmark.asl.Condition.Not;
import io.github.stepmark.asl.Condition.Or;
import java.util.List;

/** Writes the elements of {@code Choices}. */
final class ConditionWriter implements Condition.Cases<FieldWriter> {

  private final FieldWriter fields = new FieldWriter();

  private ConditionWriter() {}

  static ObjectNode write(ChoiceRule rule) {
    return fields(rule.condition())
        .put("Assign", rule.assign())
        .put("Output", rule.output())
        .put("Next", rule.next())
        .object();
  }

  private static FieldWriter fields(Condition condition) {
    ConditionWriter writer = new ConditionWriter();
    writer.fields.put("Comment", condition.comment());
    return condition.match(writer);
  }

  private static ArrayNode array(List<Condition> conditions) {
    ArrayNode array = StateWriter.JSON.arrayNode();
    conditions.forEach(condition -> array.add(fields(condition).object()));
    return array;
  }

  @Override
  public FieldWriter and(And and) {
    return fields.put("And", array(and.all()));
  }

  @Override
  public FieldWriter or(Or or) {
    return fields.put("Or", array(or.any()));
  }

  @Override
  public FieldWriter not(Not not) {
    return fields.put("Not", fields(not.negated()).object());
  }

  @Override
  public FieldWriter comparison(Comparison comparison) {
    return fields
        .put("Variable", comparison.variable())
        .put(comparison.operator().asl(), comparison.operand());
  }

  @Override
  public FieldWriter jsonata(Jsonata jsonata) {
    return fields.put("Condition", jsonata.condition());
  }
}
