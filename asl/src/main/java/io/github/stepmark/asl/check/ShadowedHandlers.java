package io.github.stepmark.asl.check;

import io.github.stepmark.asl.Diagnostics;
import io.github.stepmark.asl.HandlerName;
import io.github.stepmark.asl.Pointer;
import io.github.stepmark.asl.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names of errors that an earlier retrier or catcher of the same list answers to already. */
final class ShadowedHandlers implements Check {

  private static final String TASK_FAILED = "States.TaskFailed";
  private static final String TIMEOUT = "States.Timeout";
  private static final String HEARTBEAT_TIMEOUT = "States.HeartbeatTimeout";

  @Override
  public void check(Walk walk, Diagnostics found) {
    for (Handlers handlers : Handlers.all(walk)) {
      Map<String, Integer> earlier = new HashMap<>();
      for (int i = 0; i < handlers.errorEquals().size(); i++) {
        List<String> names = handlers.errorEquals().get(i);
        for (int j = 0; j < names.size(); j++) {
          String by = answering(names.get(j), earlier);
          if (by != null) {
            found.add(
                Rule.SHADOWED_HANDLER,
                Pointer.element(handlers.errorEqualsAt(i), j),
                "'"
                    + names.get(j)
                    + "' never gets here: "
                    + HandlerName.of(
                        handlers.noun(),
                        handlers.errorEquals().get(earlier.get(by)),
                        earlier.get(by))
                    + " answers to it",
                "Take it out, or move this " + handlers.noun() + " before the other.");
          }
        }
        for (String name : names) {
          earlier.putIfAbsent(name, i);
        }
      }
    }
  }

  /** The earlier name that stands for {@code name}, too; {@code null} if there is none. */
  private static @Nullable String answering(String name, Map<String, Integer> earlier) {
    if (name.equals(StatesAllPlacement.STATES_ALL)) {
      return null;
    }
    if (earlier.containsKey(name)) {
      return name;
    }
    // A missed heartbeat is reported as a timeout and answers to either name.
    if (name.equals(HEARTBEAT_TIMEOUT) && earlier.containsKey(TIMEOUT)) {
      return TIMEOUT;
    }
    // Which of AWS's own names States.TaskFailed stands for is not recorded; it does for all
    // others.
    return !name.startsWith("States.") && earlier.containsKey(TASK_FAILED) ? TASK_FAILED : null;
  }
}
