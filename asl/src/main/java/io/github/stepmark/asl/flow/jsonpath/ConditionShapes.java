package io.github.stepmark.asl.flow.jsonpath;

import io.github.stepmark.asl.Condition;
import io.github.stepmark.asl.Pointer;
import io.github.stepmark.asl.flow.scope.Branches;
import io.github.stepmark.asl.flow.scope.Data;
import io.github.stepmark.asl.flow.scope.Problems;
import io.github.stepmark.asl.flow.scope.Scope;
import io.github.stepmark.asl.shape.Shape;
import java.util.List;
import java.util.function.Function;

/**
 * What is known of a state's data when the condition of a choice rule holds, and when it does not.
 */
public final class ConditionShapes {

  private ConditionShapes() {}

  /**
   * Looks at {@code condition} as Step Functions does, from left to right and no further than need
   * be, so that an {@code IsPresent} guards what follows it.
   *
   * @param data the state's input after {@code InputPath}, and the variables
   * @param context the context object
   * @param pointer where the condition stands
   * @param problems who takes what is wrong with the string at a pointer
   */
  public static Branches of(
      Condition condition,
      Data data,
      Shape context,
      String pointer,
      Function<String, Problems> problems) {
    return condition.match(new Node(data, context, pointer, problems, false, false));
  }

  /**
   * @param negated whether it is asked for what does not fulfil the condition
   * @param spare whether another condition may be fulfilled in its place
   */
  private record Node(
      Data data,
      Shape context,
      String pointer,
      Function<String, Problems> problems,
      boolean negated,
      boolean spare)
      implements Condition.Cases<Branches> {

    private Branches inner(Condition condition, Data data, String pointer, boolean or) {
      return condition.match(
          new Node(data, context, pointer, problems, negated, spare || or != negated));
    }

    @Override
    public Branches and(Condition.And and) {
      Data holds = data;
      Data fails = Data.impossible(data.variables());
      List<Condition> all = and.all();
      for (int i = 0; i < all.size() && !holds.isImpossible(); i++) {
        Branches branches =
            inner(all.get(i), holds, Pointer.element(Pointer.member(pointer, "And"), i), false);
        fails = fails.or(branches.fails());
        holds = branches.holds();
      }
      return new Branches(holds, fails);
    }

    @Override
    public Branches or(Condition.Or or) {
      Data holds = Data.impossible(data.variables());
      Data fails = data;
      List<Condition> any = or.any();
      for (int i = 0; i < any.size() && !fails.isImpossible(); i++) {
        Branches branches =
            inner(any.get(i), fails, Pointer.element(Pointer.member(pointer, "Or"), i), true);
        holds = holds.or(branches.holds());
        fails = branches.fails();
      }
      return new Branches(holds, fails);
    }

    @Override
    public Branches not(Condition.Not not) {
      Node inner =
          new Node(data, context, Pointer.member(pointer, "Not"), problems, !negated, spare);
      return not.negated().match(inner).negated();
    }

    @Override
    public Branches comparison(Condition.Comparison comparison) {
      return new ComparisonShapes(
              comparison, data, Scope.of(data, context), pointer, problems, negated, spare)
          .branches();
    }

    @Override
    public Branches jsonata(Condition.Jsonata jsonata) {
      return new Branches(data, data);
    }
  }
}
