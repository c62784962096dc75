package io.github.stepmark.asl.flow.jsonata;

import io.github.stepmark.asl.flow.scope.Data;
import io.github.stepmark.asl.flow.scope.Scope;
import io.github.stepmark.asl.jsonata.Expression;
import io.github.stepmark.asl.shape.Member;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of a state's data when the JSONata condition of a choice rule holds. */
public final class JsonataConditions {

  private JsonataConditions() {}

  /**
   * What is known of {@code data} when {@code condition} is, or is not, true: {@link
   * Data#isImpossible() nothing} where that can not be. Comparisons with what is written out, tests
   * of types and of whether something is there are looked at, and what {@code and}, {@code or} and
   * {@code $not} make of them; all others tell nothing.
   *
   * @param holds whether it is true
   * @param scope what the condition can read, which is of {@code data}
   */
  public static Data refine(Expression condition, boolean holds, Scope scope, Data data) {
    Evaluator at = JsonataShapes.evaluator(condition, null, scope).silently();
    Value value = at.value(condition);
    Branching branches = Conditions.branches(condition, at);
    boolean never = holds ? Truth.isNever(value) : Truth.isAlways(value);
    Env known = never ? null : holds ? branches.holds() : branches.fails();
    return known == null ? Data.impossible(data.variables()) : refined(data, known);
  }

  /**
   * Why {@code condition} never holds, as what is known of its parts; {@code null} where none of
   * them tells it.
   *
   * @param text what it is written as
   */
  public static @Nullable String whyNever(Expression condition, String text, Scope scope) {
    Evaluator at = JsonataShapes.evaluator(condition, null, scope).silently();
    return new NeverTrue(at, text).why(condition);
  }

  private static Data refined(Data data, Env known) {
    Map<String, Member> variables = new LinkedHashMap<>();
    for (String name : data.variables().known().keySet()) {
      Root root = new Root.OfScope(name);
      Value value = known.refined().get(root);
      if (value != null) {
        variables.put(name, value.member());
      }
    }
    Value input = known.refined().get(new Root.OfStates("input"));
    Data refined = data.withVariables(data.variables().with(variables));
    Data told = input == null ? refined : refined.withInput(input.shape());
    for (Map.Entry<Root, Value> root : known.refined().entrySet()) {
      IndexedPath path = root.getKey().indexed();
      told = path == null ? told : path.tell(told, root.getValue().member());
    }
    return told;
  }
}
