package io.github.stepmark.asl.flow.jsonata;

import io.github.stepmark.asl.flow.scope.Data;
import io.github.stepmark.asl.flow.scope.Scope;
import io.github.stepmark.asl.jsonata.Expression;
import io.github.stepmark.asl.shape.Member;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
   * What is known of all that can be read where {@code condition} is true, and where it is not: one
   * or both of them.
   */
  static List<Scope> cases(Expression condition, Scope scope) {
    Evaluator at = JsonataShapes.evaluator(condition, null, scope).silently();
    Value value = at.value(condition);
    Branching branches = Conditions.branches(condition, at);
    List<Scope> cases = new ArrayList<>();
    if (branches.holds() != null && !Truth.isNever(value)) {
      cases.add(refined(scope, branches.holds()));
    }
    if (branches.fails() != null && !Truth.isAlways(value)) {
      cases.add(refined(scope, branches.fails()));
    }
    return cases;
  }

  private static Scope refined(Scope scope, Env known) {
    Data data = refined(new Data(scope.input(), scope.variables()), known);
    Value result = known.refined().get(new Root.OfStates("result"));
    return new Scope(
        data.input(),
        scope.context(),
        result == null ? scope.result() : result.shape(),
        scope.errorOutput(),
        data.variables());
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
