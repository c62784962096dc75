package io.github.stepmark.asl.check;

import io.github.stepmark.asl.Diagnostics;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.check.Walk.PlacedState;

/** Heartbeats that cannot be missed because the task's time is over by then. */
final class Heartbeats implements Check {

  @Override
  public void check(Walk walk, Diagnostics found) {
    for (PlacedState placed : walk.states()) {
      Long timeout = Literals.integer(placed.parts().values().get("TimeoutSeconds"));
      Long heartbeat = Literals.integer(placed.parts().values().get("HeartbeatSeconds"));
      if (timeout != null && timeout > 0 && heartbeat != null && heartbeat >= timeout) {
        found.add(
            Rule.HEARTBEAT_NOT_BELOW_TIMEOUT,
            placed.at("HeartbeatSeconds"),
            "The heartbeat of " + heartbeat + " s is not below the timeout of " + timeout + " s",
            "Write less than " + timeout + ", or raise TimeoutSeconds.");
      }
    }
  }
}
