package io.github.stepmark.asl.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A resource that calls a service: {@code arn:aws:states:::sqs:sendMessage.waitForTaskToken} has
 * the service {@code sqs}, the action {@code sendMessage} and the pattern {@code
 * .waitForTaskToken}; that of a call of any API is {@code aws-sdk:s3}.
 *
 * @param pattern with its dot; empty for a plain request
 */
record ServiceResource(String service, String action, String pattern) {

  private static final Pattern FORM =
      Pattern.compile(
          "arn:([^:]*|[$][{]AWS::Partition[}]):states:::(?<service>aws-sdk:[^:]*|[^:]*)(:(?<action>[^.]*)(?<pattern>[.].*)?)?",
          Pattern.DOTALL);

  /**
   * The parts of a resource; empty if it calls no service, or has a placeholder behind the
   * partition.
   */
  static Optional<ServiceResource> of(String resource) {
    Matcher matcher = FORM.matcher(resource);
    return matcher.matches() && !resource.substring(matcher.start("service")).contains("${")
        ? Optional.of(
            new ServiceResource(
                matcher.group("service"),
                orEmpty(matcher.group("action")),
                orEmpty(matcher.group("pattern"))))
        : Optional.empty();
  }

  boolean isSdk() {
    return service.startsWith("aws-sdk:");
  }

  boolean waitsForToken() {
    return pattern.equals(Integration.TOKEN);
  }

  /** What Step Functions knows of the action; empty for one it does not, and for any other API. */
  Optional<Integration> integration() {
    var actions = Integration.actionsOf(service);
    return Optional.ofNullable(actions.getOrDefault(action, actions.get("*")));
  }

  private static String orEmpty(String group) {
    return group == null ? "" : group;
  }
}
