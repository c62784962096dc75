package io.github.stepmark.asl.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Diagnostics;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.WorkflowType;
import io.github.stepmark.asl.check.Walk.PlacedState;
import java.util.List;
import java.util.regex.Pattern;

/** Tasks that wait for their token to come back, but hand it to nobody. */
final class TaskTokens implements Check {

  /** The token, or the whole context object that has it. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "Task\\W+Token|(^|\\W)\\$\\$($|[^.\\w])|\\$states\\.context($|[^.\\w])|\\$states($|[^.\\w])");

  /** The fields that say what a task is given. */
  private static final List<String> GIVING = List.of("Parameters", "Arguments", "InputPath");

  @Override
  public void check(Walk walk, Diagnostics found) {
    for (PlacedState placed : walk.states()) {
      String resource = placed.parts().resource();
      // An Express workflow cannot wait for a token at all.
      if (resource == null || placed.type() == WorkflowType.EXPRESS) {
        continue;
      }
      boolean waits =
          ServiceResource.of(resource).filter(ServiceResource::waitsForToken).isPresent()
              && !Integrations.isUnknown(resource);
      if (waits && !passesToken(placed) && !mayPassToken(placed, walk.gaps())) {
        found.add(
            Rule.TOKEN_NOT_PASSED,
            placed.at("Resource"),
            "The task waits for its token, but passes it to nobody",
            "Pass $$.Task.Token in Parameters, or $states.context.Task.Token in Arguments.");
      }
    }
  }

  /** Whether what passes it may be among what could not be read. */
  private static boolean mayPassToken(PlacedState placed, Gaps gaps) {
    return GIVING.stream().anyMatch(field -> gaps.touch(placed.at(field)));
  }

  private static boolean passesToken(PlacedState placed) {
    JsonValue parameters = placed.parts().json().get("Parameters");
    JsonValue arguments = placed.parts().json().get("Arguments");
    if (parameters == null && arguments == null) {
      var path = placed.parts().paths().get("InputPath");
      String text = path == null ? null : path.text();
      return text != null && text.startsWith("$$");
    }
    return parameters != null && holdsToken(parameters.toNode())
        || arguments != null && holdsToken(arguments.toNode());
  }

  private static boolean holdsToken(JsonNode node) {
    if (node.isTextual()) {
      return TOKEN.matcher(node.textValue()).find();
    }
    for (JsonNode child : node) {
      if (holdsToken(child)) {
        return true;
      }
    }
    return false;
  }
}
