package io.github.stepmark.asl.check;

import io.github.stepmark.asl.Diagnostics;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.Task;
import io.github.stepmark.asl.check.Walk.PlacedState;
import io.github.stepmark.asl.policy.PassedRoles;

/**
 * Calls that name a role, to work in, of a service of which it is not known whom it is passed to.
 * The machine's role has to be allowed to pass it, and the policy that is made does not say so.
 */
final class UnpassedRoles implements Check {

  @Override
  public void check(Walk walk, Diagnostics found) {
    for (PlacedState placed : walk.states()) {
      if (placed.state() instanceof Task task && !Integrations.isUnknown(task.resource())) {
        PassedRoles.unknown(task)
            .ifPresent(
                parameter ->
                    found.add(
                        Rule.ROLE_NOT_PASSED,
                        placed.at("Resource"),
                        "The call names a role, "
                            + parameter
                            + ", and whom it is passed to is not known, so that the machine's policy"
                            + " does not allow to pass it",
                        "Allow the machine's role iam:PassRole on it, if AWS denies the call"
                            + " without."));
      }
    }
  }
}
