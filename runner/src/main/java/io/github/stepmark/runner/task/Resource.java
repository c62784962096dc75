package io.github.stepmark.runner.task;

import io.github.stepmark.runner.data.Identity;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
 * @param names the names under which an answer may be given, the most exact first
 * @param callNames the names of the call that a task with a result of its own, or with a token,
 *     begins with: those of the same action without its pattern
 */
public record Resource(
    String text,
    Kind kind,
    String type,
    String action,
    String region,
    List<String> names,
    List<String> callNames) {

  /** As many are kept as a JVM's definitions are likely to name. */
  private static final int MOST_KNOWN = 4_096;

  private static final Map<String, Resource> KNOWN = new ConcurrentHashMap<>();

  private static final String TOKEN = ".waitForTaskToken";
  private static final Pattern PATTERN = Pattern.compile("\\.(sync(:2)?|waitForTaskToken)$");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]+)\\}");
  private static final Pattern ACTIVITY_PLACEHOLDER = Pattern.compile("(?i).*activity(arn)?");
  private static final Pattern FUNCTION =
      Pattern.compile("arn:[^:]*:lambda:([^:]*):[^:]*:function:([^:]+)(:.*)?");
  private static final Pattern PART =
      Pattern.compile("(?:\\d{12}:)?(?:function:)?([A-Za-z0-9_-]+)(?::[A-Za-z0-9_$-]+)?");
  private static final Pattern VERSION = Pattern.compile("(?:.*function:)?[^:]+:(\\d+)");
  private static final Pattern ACTIVITY =
      Pattern.compile("arn:[^:]*:states:([^:]*):[^:]*:activity:(.+)");
  private static final Pattern SERVICE =
      Pattern.compile("arn:[^:]*:states:([^:]*):[^:]*:((?:aws-sdk:)?[^:]+):(.+)");

  /** What stands behind a resource; each kind has events of its own. */
  public enum Kind {
    FUNCTION,
    ACTIVITY,
    SERVICE
  }

  /**
   * What a {@code FunctionName} names: an ARN, a part of one, or a name, with a version or an alias
   * or without; or a placeholder.
   */
  public static Resource ofFunction(String functionName) {
    Matcher part = PART.matcher(functionName);
    return part.matches()
        ? make(functionName, Kind.FUNCTION, "lambda", part.group(1), Identity.REGION)
        : read(functionName);
  }

  /** A definition's; each of its executions asks for it again and again. */
  public static Resource of(String text) {
    Resource known = KNOWN.get(text);
    if (known == null) {
      known = read(text);
      if (KNOWN.size() < MOST_KNOWN) {
        KNOWN.put(text, known);
      }
    }
    return known;
  }

  private static Resource read(String text) {
    Matcher placeholder = PLACEHOLDER.matcher(text);
    if (placeholder.matches()) {
      return of(text, placeholder.group(1));
    }
    Matcher function = FUNCTION.matcher(text);
    if (function.matches()) {
      return make(text, Kind.FUNCTION, "lambda", function.group(2), region(function.group(1)));
    }
    Matcher activity = ACTIVITY.matcher(text);
    if (activity.matches()) {
      return make(text, Kind.ACTIVITY, "states", activity.group(2), region(activity.group(1)));
    }
    Matcher service = SERVICE.matcher(text);
    if (service.matches()) {
      return make(text, Kind.SERVICE, service.group(2), service.group(3), region(service.group(1)));
    }
    return make(text, Kind.FUNCTION, "lambda", text, Identity.REGION);
  }

  /** What a placeholder stands for is known at deployment only; its name tells what it is. */
  private static Resource of(String text, String placeholder) {
    return ACTIVITY_PLACEHOLDER.matcher(placeholder).matches()
        ? make(text, Kind.ACTIVITY, "states", placeholder, Identity.REGION)
        : make(text, Kind.FUNCTION, "lambda", placeholder, Identity.REGION);
  }

  private static Resource make(String text, Kind kind, String type, String action, String region) {
    String shortName = shortName(kind, type, action);
    return new Resource(
        text,
        kind,
        type,
        action,
        region,
        names(text, kind, shortName),
        List.of(withoutPattern(text), withoutPattern(shortName)));
  }

  private static List<String> names(String text, Kind kind, String shortName) {
    return kind == Kind.FUNCTION && text.startsWith("arn:")
        ? List.of(text, text.replaceFirst("(:function:[^:]+):.*", "$1"), shortName)
        : List.of(text, shortName);
  }

  private static String region(String named) {
    return named.isEmpty() ? Identity.REGION : named;
  }

  /** Whether the result comes some time after the call, which AWS marks by an event of its own. */
  public boolean isSubmitted() {
    return kind == Kind.SERVICE && (action.endsWith(TOKEN) || action.contains(".sync"));
  }

  /** Whether it is a service's that hands a token on, by which somebody answers later. */
  public boolean isAnsweredByToken() {
    return kind == Kind.SERVICE && action.endsWith(TOKEN);
  }

  /** Whether it is the activity of this name, ARN or placeholder. */
  public boolean isActivity(String activity) {
    return kind == Kind.ACTIVITY
        && (names.contains(activity)
            || action.equalsIgnoreCase(activity.replaceAll("[^A-Za-z0-9]", "") + "ActivityArn"));
  }

  /** Whether it calls {@code action}, whatever follows then. */
  public boolean isCallOf(String action) {
    return callNames.contains(action);
  }

  private static String withoutPattern(String name) {
    return PATTERN.matcher(name).replaceFirst("");
  }

  /** What a person calls it: {@code dynamodb:putItem}, or a function's or activity's name. */
  public String shortName() {
    return shortName(kind, type, action);
  }

  private static String shortName(Kind kind, String type, String action) {
    return kind == Kind.SERVICE ? type + ":" + action : action;
  }

  /** A function's name: by convention a placeholder's without its {@code Arn}. */
  public String functionName() {
    return text.startsWith("$") && action.endsWith("Arn")
        ? action.substring(0, action.length() - "Arn".length())
        : action;
  }

  /** A function's version as far as it is named. */
  public String version() {
    Matcher version = VERSION.matcher(text);
    return version.matches() ? version.group(1) : "$LATEST";
  }

  /** Whether a task of this resource hands a token on with its call. */
  public static boolean isCallback(String text) {
    return text.endsWith(TOKEN);
  }

  /** Whether a task of this resource can be answered from elsewhere, by a token. */
  public static boolean hasToken(String text) {
    return isCallback(text) || of(text).kind == Kind.ACTIVITY;
  }

  /** What AWS calls it in a message about its result. */
  public String nameInCause() {
    return kind == Kind.SERVICE ? type : text;
  }
}
