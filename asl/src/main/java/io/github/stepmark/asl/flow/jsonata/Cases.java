package io.github.stepmark.asl.flow.jsonata;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.flow.scope.Scope;
import io.github.stepmark.asl.jsonata.Constructor.ArrayConstructor;
import io.github.stepmark.asl.jsonata.Constructor.ObjectConstructor;
import io.github.stepmark.asl.jsonata.Delimited;
import io.github.stepmark.asl.jsonata.Expression;
import io.github.stepmark.asl.jsonata.Invocation.Call;
import io.github.stepmark.asl.jsonata.Operation.Binary;
import io.github.stepmark.asl.jsonata.Operation.Conditional;
import io.github.stepmark.asl.jsonata.Parts;
import io.github.stepmark.asl.jsonata.SomeCases;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The cases of what a field can read that its conditionals make: {@code ok ? result : null} is the
 * one where {@code ok} holds and the other where it does not, and so is what else is said of it.
 */
public final class Cases {

  /** With more of them no further conditional is looked at. */
  private static final int MOST = 8;

  /** So many conditionals are looked at. */
  private static final int TRIED = 6;

  private final Map<String, Expression> conditions = new LinkedHashMap<>();

  private Cases() {}

  /** Those of {@code scope} that the conditionals in {@code fields} make: one or more. */
  public static List<Scope> of(List<JsonNode> fields, Scope scope) {
    Cases cases = new Cases();
    fields.forEach(cases::collect);
    List<Scope> all = List.of(scope);
    for (Expression condition : cases.conditions.values().stream().limit(TRIED).toList()) {
      if (all.size() * 2 <= MOST) {
        all = all.stream().flatMap(one -> parted(condition, one).stream()).toList();
      }
    }
    return all;
  }

  private static List<Scope> parted(Expression condition, Scope scope) {
    List<Scope> cases = JsonataConditions.cases(condition, scope);
    return cases.size() < 2 || cases.get(0).equals(cases.get(1)) ? List.of(scope) : cases;
  }

  private void collect(JsonNode field) {
    String text = field.isTextual() ? field.textValue() : "";
    if (Delimited.is(text) && text.contains("?")) {
      String inner = Delimited.inner(text);
      Expression.parse(inner).tree().ifPresent(tree -> collect(tree, inner));
    }
    field.forEach(this::collect);
  }

  /**
   * Those that can be read outside of {@code expression} just as in it: in a step of a path, in a
   * function and behind an assignment other values are called the same.
   */
  private void collect(Expression expression, String text) {
    expression.match(
        new SomeCases<@Nullable Void>() {
          @Override
          public @Nullable Void conditional(Conditional conditional) {
            Expression condition = conditional.condition();
            conditions.putIfAbsent(condition.range().of(text), condition);
            return inside(conditional);
          }

          @Override
          public @Nullable Void object(ObjectConstructor object) {
            return inside(object);
          }

          @Override
          public @Nullable Void array(ArrayConstructor array) {
            return inside(array);
          }

          @Override
          public @Nullable Void binary(Binary binary) {
            return inside(binary);
          }

          @Override
          public @Nullable Void call(Call call) {
            return inside(call);
          }

          @Override
          public @Nullable Void otherwise(Expression other) {
            return null;
          }

          private @Nullable Void inside(Expression whole) {
            List<Expression> parts = new ArrayList<>(Parts.of(whole));
            parts.forEach(part -> collect(part, text));
            return null;
          }
        });
  }
}
