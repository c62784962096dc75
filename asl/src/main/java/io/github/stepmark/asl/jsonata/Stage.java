package io.github.stepmark.asl.jsonata;

import io.github.stepmark.asl.TextRange;
import java.util.ArrayList;
import java.util.List;

/** What is done to the values of a step. */
public sealed interface Stage {

  TextRange range();

  /** Answers with the case of this form. */
  <R> R match(StageCases<R> cases);

  /** A case for each form of stage. */
  interface StageCases<R> {
    R filter(Filter filter);

    R focus(Focus focus);

    R position(Position position);

    R keepArray(KeepArray keepArray);
  }

  /**
   * {@code [price > 10]}, {@code [0]}: keeps the values for which it holds, or those at the indexes
   * that it gives.
   *
   * @param predicate evaluated with each value as the context
   */
  record Filter(Expression predicate, TextRange range) implements Stage {
    @Override
    public <R> R match(StageCases<R> cases) {
      return cases.filter(this);
    }
  }

  /**
   * {@code @$name}: binds each value to a variable and leaves the context value as it was.
   *
   * @param variable its name without the dollar sign
   */
  record Focus(String variable, TextRange range) implements Stage {
    @Override
    public <R> R match(StageCases<R> cases) {
      return cases.focus(this);
    }
  }

  /**
   * {@code #$name}: binds the index of each value to a variable.
   *
   * @param variable its name without the dollar sign
   */
  record Position(String variable, TextRange range) implements Stage {
    @Override
    public <R> R match(StageCases<R> cases) {
      return cases.position(this);
    }
  }

  /** {@code []}: the path's result stays an array if it has but one value. */
  record KeepArray(TextRange range) implements Stage {
    @Override
    public <R> R match(StageCases<R> cases) {
      return cases.keepArray(this);
    }
  }

  /** {@code stages} and one more. */
  static List<Stage> append(List<Stage> stages, Stage stage) {
    List<Stage> all = new ArrayList<>(stages);
    all.add(stage);
    return all;
  }
}
