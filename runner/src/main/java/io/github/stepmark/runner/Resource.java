package io.github.stepmark.runner;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Task state's {@code Resource}, taken apart.
 *
 * @param text the whole value
 * @param kind what stands behind it
 * @param type the service, such as {@code dynamodb} or {@code aws-sdk:s3}; for a function {@code
 *     lambda}
 * @param action the action with its pattern, such as {@code startExecution.sync:2}; for a function
 *     or an activity its name
 * @param region the region it names, or the runner's
 */
record Resource(String text, Kind kind, String type, String action, String region) {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]+)\\}");
  private static final Pattern FUNCTION =
      Pattern.compile("arn:[^:]*:lambda:([^:]*):[^:]*:function:([^:]+)(:.*)?");
  private static final Pattern ACTIVITY =
      Pattern.compile("arn:[^:]*:states:([^:]*):[^:]*:activity:(.+)");
  private static final Pattern SERVICE =
      Pattern.compile("arn:[^:]*:states:([^:]*):[^:]*:((?:aws-sdk:)?[^:]+):(.+)");

  /** What stands behind a resource; each kind has events of its own. */
  enum Kind {
    FUNCTION,
    ACTIVITY,
    SERVICE
  }

  static Resource of(String text) {
    Matcher placeholder = PLACEHOLDER.matcher(text);
    if (placeholder.matches()) {
      // What a placeholder stands for is known at deployment only; most are functions.
      return new Resource(text, Kind.FUNCTION, "lambda", placeholder.group(1), Identity.REGION);
    }
    Matcher function = FUNCTION.matcher(text);
    if (function.matches()) {
      return new Resource(
          text, Kind.FUNCTION, "lambda", function.group(2), region(function.group(1)));
    }
    Matcher activity = ACTIVITY.matcher(text);
    if (activity.matches()) {
      return new Resource(
          text, Kind.ACTIVITY, "states", activity.group(2), region(activity.group(1)));
    }
    Matcher service = SERVICE.matcher(text);
    if (service.matches()) {
      return new Resource(
          text, Kind.SERVICE, service.group(2), service.group(3), region(service.group(1)));
    }
    return new Resource(text, Kind.FUNCTION, "lambda", text, Identity.REGION);
  }

  private static String region(String named) {
    return named.isEmpty() ? Identity.REGION : named;
  }

  /** Whether the result comes some time after the call, which AWS marks by an event of its own. */
  boolean isSubmitted() {
    return kind == Kind.SERVICE
        && (action.endsWith(".waitForTaskToken") || action.contains(".sync"));
  }

  /** The names under which an answer may be given, the most exact first. */
  List<String> names() {
    return List.of(text, shortName());
  }

  /** What a person calls it: {@code dynamodb:putItem}, or a function's or activity's name. */
  String shortName() {
    return kind == Kind.SERVICE ? type + ":" + action : action;
  }

  /** A function's name: by convention a placeholder's without its {@code Arn}. */
  String functionName() {
    return text.startsWith("$") && action.endsWith("Arn")
        ? action.substring(0, action.length() - "Arn".length())
        : action;
  }

  /** Whether a task of this resource can be answered from elsewhere, by a token. */
  static boolean hasToken(String text) {
    return text.endsWith(".waitForTaskToken") || ACTIVITY.matcher(text).matches();
  }

  /** What AWS calls it in a message about its result. */
  String nameInCause() {
    return kind == Kind.SERVICE ? type : text;
  }
}
