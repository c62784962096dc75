package io.github.stepmark.asl.check;

import io.github.stepmark.asl.Diagnostics;
import io.github.stepmark.asl.Pointer;
import io.github.stepmark.asl.Retrier;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.asl.check.Walk.PlacedState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Times of zero that AWS takes, though the language asks for more. */
final class ZeroTimes implements Check {

  @Override
  public void check(Walk walk, Diagnostics found) {
    StateMachine machine = walk.machine();
    if (machine != null) {
      check(machine.timeoutSeconds(), "/TimeoutSeconds", found);
    }
    for (PlacedState placed : walk.states()) {
      List<Retrier> retry = placed.parts().retry();
      for (int i = 0; i < retry.size(); i++) {
        String at = Pointer.element(placed.at("Retry"), i) + "/IntervalSeconds";
        check(retry.get(i).intervalSeconds(), at, found);
      }
    }
  }

  private static void check(@Nullable Long seconds, String pointer, Diagnostics found) {
    if (seconds != null && seconds == 0) {
      found.add(
          Rule.ZERO_TIME,
          pointer,
          "AWS takes 0 here, but documents 1 as the least",
          "Write 1 or more.");
    }
  }
}
