package io.github.stepmark.asl.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Diagnostics;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.check.Walk.PlacedState;
import io.github.stepmark.asl.jsonata.Delimited;
import java.util.regex.Pattern;

/** Resources that are no ARN, and credentials that name no role or that nothing takes. */
final class Resources implements Check {

  private static final Pattern ARN =
      Pattern.compile("arn:aws(-[a-z0-9]+)*:[^:]+:[^:]*:[^:]*:\\S+", Pattern.DOTALL);

  /** A Lambda function; what it may have behind its name is a version or an alias. */
  private static final Pattern FUNCTION =
      Pattern.compile("arn:[^:]+:lambda:[^:]*:[^:]*:function:[^:]+(:([$]LATEST|[A-Za-z0-9_-]+))?");

  /** A call of a service, or with a Region and an account what is theirs. */
  private static final Pattern STATES =
      Pattern.compile("arn:[^:]+:states:(:|[^:]+:[^:]+):.+", Pattern.DOTALL);

  private static final Pattern ACTIVITY =
      Pattern.compile("arn:[^:]+:states:[^:]+:[^:]+:activity:.*", Pattern.DOTALL);

  @Override
  public void check(Walk walk, Diagnostics found) {
    for (PlacedState placed : walk.states()) {
      String resource = placed.parts().resource();
      if (resource == null) {
        continue;
      }
      // A placeholder may also be a part of an ARN: what it stands for may have colons.
      if (!isArn(resource) && !resource.contains("${")) {
        found.add(
            Rule.INVALID_RESOURCE,
            placed.at("Resource"),
            "Value is not a valid resource ARN",
            mend(resource));
      }
      JsonValue credentials = placed.parts().json().get("Credentials");
      if (credentials != null) {
        credentials(placed, resource, credentials.toNode(), found);
      }
    }
  }

  /** Whether AWS takes the text as an ARN. */
  static boolean isArn(String resource) {
    return ARN.matcher(resource).matches()
        && switch (service(resource)) {
          case "lambda" -> FUNCTION.matcher(resource).matches();
          case "states" -> STATES.matcher(resource).matches();
          default -> true;
        };
  }

  private static String mend(String resource) {
    return switch (resource.contains(":states:::") ? "" : service(resource)) {
      case "lambda" ->
          "The ARN of a function has six colons or, with a version, seven:"
              + " arn:aws:lambda:<Region>:<account>:function:<name>.";
      case "states" ->
          "A call of a service has three colons behind states, such as"
              + " arn:aws:states:::sqs:sendMessage.";
      default ->
          "Write an ARN, such as arn:aws:states:::sqs:sendMessage, or a placeholder, such as"
              + " ${OpenCaseFunctionArn}.";
    };
  }

  /** The third part of an ARN. */
  private static String service(String resource) {
    String[] parts = resource.split(":", 4);
    return parts.length == 4 && parts[0].equals("arn") ? parts[2] : "";
  }

  /** Whether an activity's workers take the task. */
  static boolean isActivity(String resource) {
    return ACTIVITY.matcher(resource).matches();
  }

  private static void credentials(
      PlacedState placed, String resource, JsonNode credentials, Diagnostics found) {
    String pointer = placed.at("Credentials");
    boolean expression =
        placed.language() == QueryLanguage.JSONATA && Delimited.begins(credentials.asText());
    if (isActivity(resource)) {
      found.add(
          Rule.INVALID_CREDENTIALS,
          pointer,
          "The field 'Credentials' is not supported for activities",
          "Take it out: whoever works on the activity has credentials of its own.");
    } else if (expression) {
      return; // what it gives is known at run time only
    } else if (!credentials.isObject()) {
      found.add(
          Rule.WRONG_TYPE, pointer, "Expected value of type [OBJECT]", "Write {\"RoleArn\": …}.");
    } else if (!credentials.has("RoleArn") && !credentials.has("RoleArn.$")) {
      found.add(
          Rule.INVALID_CREDENTIALS,
          pointer,
          "The field 'RoleArn' is required but was missing",
          "Name the role that the task is run as: {\"RoleArn\": \"arn:…\"}.");
    }
  }
}
