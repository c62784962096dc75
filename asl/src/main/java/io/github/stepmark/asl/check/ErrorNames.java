package io.github.stepmark.asl.check;

import io.github.stepmark.asl.Diagnostics;
import io.github.stepmark.asl.Nearest;
import io.github.stepmark.asl.Pointer;
import io.github.stepmark.asl.Rule;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Names in {@code ErrorEquals} that no error has which gets there. */
final class ErrorNames implements Check {

  private static final Set<String> KNOWN =
      Set.of(
          "States.ALL",
          "States.TaskFailed",
          "States.Timeout",
          "States.HeartbeatTimeout",
          "States.Permissions",
          "States.DataLimitExceeded",
          "States.QueryEvaluationError",
          "States.ParameterPathFailure",
          "States.ResultPathMatchFailure",
          "States.IntrinsicFailure",
          "States.BranchFailed",
          "States.ExceedToleratedFailureThreshold",
          "States.ItemReaderFailed",
          "States.ResultWriterFailed",
          "States.Http.Socket");

  /** AWS takes these names, but gives such an error to no retrier or catcher. */
  private static final Set<String> UNCATCHABLE = Set.of("States.Runtime", "States.NoChoiceMatched");

  private static final Pattern STATUS_CODE = Pattern.compile("States\\.Http\\.StatusCode\\..+");

  @Override
  public void check(Walk walk, Diagnostics found) {
    for (Handlers handlers : Handlers.all(walk)) {
      for (int i = 0; i < handlers.errorEquals().size(); i++) {
        List<String> names = handlers.errorEquals().get(i);
        for (int j = 0; j < names.size(); j++) {
          check(names.get(j), Pointer.element(handlers.errorEqualsAt(i), j), found);
        }
      }
    }
  }

  private static void check(String name, String pointer, Diagnostics found) {
    if (UNCATCHABLE.contains(name)) {
      found.add(
          Rule.UNKNOWN_ERROR_NAME,
          pointer,
          "'" + name + "' is never retried or caught",
          "Take it out: such an error ends the execution.");
    } else if (name.startsWith("States.")
        && !KNOWN.contains(name)
        && !STATUS_CODE.matcher(name).matches()) {
      found.add(
          Rule.UNKNOWN_ERROR_NAME,
          pointer,
          "There is no error '" + name + "': names that begin with States. are the service's own",
          Nearest.orElse(name, KNOWN, "Write the name of an error without States. before it."));
    }
  }
}
