package io.github.stepmark.asl.policy;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The call of a service by a Task: {@code arn:aws:states:::ecs:runTask.sync} has the service {@code
 * ecs} and the action {@code runTask}.
 *
 * @param service as the resource names it; {@code aws-sdk:s3} for a call of any API
 * @param action as the resource names it
 * @param job whether the state waits for what the call starts: {@code .sync}
 * @param parameters what the service is called with
 */
record ServiceCall(String service, String action, boolean job, CallParameters parameters) {

  private static final Pattern FORM =
      Pattern.compile(
          "arn:(?:[^:]*|[$][{]AWS::Partition[}]):states:[^:]*:[^:]*:(?!activity:)((?:aws-sdk:)?[^:]+):([^.:]+)([.].*)?");

  /** The call that {@code resource} stands for; empty if it calls no service. */
  static Optional<ServiceCall> of(String resource, CallParameters parameters) {
    Matcher matcher = FORM.matcher(resource);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String pattern = matcher.group(3);
    return Optional.of(
        new ServiceCall(
            matcher.group(1),
            matcher.group(2),
            pattern != null && pattern.startsWith(".sync"),
            parameters));
  }

  String integration() {
    return service + ":" + action;
  }
}
