package io.github.stepmark.asl.check;

import io.github.stepmark.asl.Diagnostics;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.asl.WorkflowType;
import io.github.stepmark.asl.check.Walk.PlacedState;
import java.util.List;

/**
 * Tasks that somebody has to answer, with no limit to how long that may take. AWS takes them, and
 * advises against them: an execution whose answer is lost waits until it is a year old.
 */
final class EndlessWaits implements Check {

  /** Either of them ends the wait. */
  private static final List<String> LIMITS = List.of("TimeoutSeconds", "HeartbeatSeconds");

  @Override
  public void check(Walk walk, Diagnostics found) {
    StateMachine machine = walk.machine();
    if (machine != null && machine.timeoutSeconds() != null) {
      return; // it ends with the execution
    }
    for (PlacedState placed : walk.states()) {
      String resource = placed.parts().resource();
      // An Express workflow waits for nobody, and is over in five minutes.
      if (resource != null
          && placed.type() != WorkflowType.EXPRESS
          && isAnswered(resource)
          && LIMITS.stream().noneMatch(field -> isThere(field, placed, walk.gaps()))) {
        found.add(
            Rule.NO_TIMEOUT,
            placed.at("Resource"),
            "Nothing limits how long the task waits to be answered: an execution that nobody"
                + " answers goes on for a year",
            "Write TimeoutSeconds, or HeartbeatSeconds where whoever answers sends heartbeats.");
      }
    }
  }

  private static boolean isAnswered(String resource) {
    return Resources.isActivity(resource)
        || ServiceResource.of(resource).filter(ServiceResource::waitsForToken).isPresent()
            && !Integrations.isUnknown(resource);
  }

  private static boolean isThere(String field, PlacedState placed, Gaps gaps) {
    return placed.parts().values().containsKey(field)
        || gaps.cover(placed.at(field))
        || gaps.cover(placed.at(field + "Path"));
  }
}
