package io.github.stepmark.asl.flow.scope;

import java.util.Objects;

/**
 * What is known after a condition has been looked at.
 *
 * @param holds where it holds; {@linkplain Data#isImpossible() impossible} where it never does
 * @param fails where it does not
 */
public record Branches(Data holds, Data fails) {

  public Branches {
    Objects.requireNonNull(holds, "holds");
    Objects.requireNonNull(fails, "fails");
  }

  /** Those of the opposite condition. */
  public Branches negated() {
    return new Branches(fails, holds);
  }
}
