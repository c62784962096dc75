package app;

import io.github.stepmark.*;

/** A choice comes before the handlers, both of which take what it looks at. */
@StateMachine
abstract class Claim {

  record Damage(String id, long cents, boolean insured) {}

  @Choice(
      when = @When(condition = "$.insured == true && $.cents > 10000", next = "examine"),
      otherwise = "refuse")
  abstract void large();

  @Next("settled")
  @DiscardResult
  void examine(@Input Damage damage) {}

  @Next("settled")
  @DiscardResult
  void refuse(@Input Damage damage) {}

  @Succeed
  abstract void settled();
}
