package io.github.stepmark.runner.state;

import io.github.stepmark.runner.data.StateError;
import java.util.List;

/** Whether an {@code ErrorEquals} answers to an error (specification, "Errors"). */
final class ErrorNames {

  private ErrorNames() {}

  static boolean match(List<String> errorEquals, StateError error) {
    if (StateError.RUNTIME.equals(error.error())) {
      return false; // AWS neither retries nor catches it, not even by its own name.
    }
    for (String name : errorEquals) {
      boolean matches =
          switch (name) {
            case StateError.ALL -> true;
            case StateError.TASK_FAILED -> !StateError.TIMEOUT.equals(error.error());
            case StateError.HEARTBEAT_TIMEOUT -> error.isHeartbeat();
            default -> name.equals(error.error());
          };
      if (matches) {
        return true;
      }
    }
    return false;
  }
}
