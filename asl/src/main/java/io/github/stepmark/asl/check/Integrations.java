package io.github.stepmark.asl.check;

import io.github.stepmark.asl.Diagnostics;
import io.github.stepmark.asl.Nearest;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.check.Walk.PlacedState;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Services, actions and patterns that Step Functions does not have. */
final class Integrations implements Check {

  /** Services by what they are called elsewhere: in IAM's console, AWS's SDKs and in speech. */
  private static final Map<String, String> ALSO_CALLED =
      Map.of(
          "emr", "elasticmapreduce",
          "eventbridge", "events",
          "sfn", "states",
          "stepfunctions", "states");

  @Override
  public void check(Walk walk, Diagnostics found) {
    for (PlacedState placed : walk.states()) {
      String resource = placed.parts().resource();
      if (resource == null || !resource.contains("${") && !Resources.isArn(resource)) {
        continue;
      }
      ServiceResource.of(resource)
          .flatMap(Integrations::mend)
          .ifPresent(
              mend ->
                  found.add(
                      Rule.UNKNOWN_INTEGRATION,
                      placed.at("Resource"),
                      "The resource provided " + resource + " is not recognized",
                      mend));
    }
  }

  /** Whether Step Functions does not have what the resource calls. */
  static boolean isUnknown(String resource) {
    return ServiceResource.of(resource).flatMap(Integrations::mend).isPresent();
  }

  /** What to write in place of a resource that Step Functions does not have. */
  private static Optional<String> mend(ServiceResource resource) {
    if (resource.action().isEmpty()) {
      String colon = resource.service().replaceFirst("\\.", ":");
      if (ServiceResource.of("arn:aws:states:::" + colon)
          .flatMap(ServiceResource::integration)
          .isPresent()) {
        return Optional.of("Write " + colon + ".");
      }
      return Optional.of(
          Integration.actionsOf(resource.service()).isEmpty()
              ? "Name a service and an action, such as sqs:sendMessage, or a function by its ARN or a"
                  + " placeholder, such as ${OpenCaseFunctionArn}."
              : "Name an action, too, such as sqs:sendMessage.");
    }
    if (resource.isSdk()) {
      return mendSdk(resource);
    }
    Map<String, Integration> actions = Integration.actionsOf(resource.service());
    if (actions.isEmpty()) {
      return Optional.of(
          Optional.ofNullable(ALSO_CALLED.get(resource.service()))
              .filter(servicesWith(resource.action())::contains)
              .or(() -> Nearest.to(resource.service(), servicesWith(resource.action())))
              .map(service -> "Did you mean '" + meant(service, resource.action()) + "'?")
              .orElseGet(() -> mendUnknown(resource)));
    }
    return resource
        .integration()
        .map(known -> mendPattern(resource, known))
        .orElseGet(
            () ->
                Optional.of(
                    Nearest.orElse(
                        resource.action(),
                        actions.keySet(),
                        "Write one of "
                            + String.join(", ", new TreeSet<>(actions.keySet()))
                            + ".")));
  }

  /** The service, and its action where that is not written as it is called. */
  private static String meant(String service, String action) {
    Set<String> actions = Integration.actionsOf(service).keySet();
    return actions.contains(action)
        ? service
        : service + ":" + Nearest.to(action, actions).orElseThrow();
  }

  /** A service was hardly meant that has no such action: {@code ses:sendEmail} is not SQS's. */
  private static List<String> servicesWith(String action) {
    return Integration.services().stream()
        .filter(
            service -> {
              Set<String> actions = Integration.actionsOf(service).keySet();
              return actions.contains(action) || Nearest.to(action, actions).isPresent();
            })
        .toList();
  }

  private static String mendUnknown(ServiceResource resource) {
    boolean names = resource.service().matches("\\w+") && resource.action().matches("\\w+");
    return names
        ? "If AWS's SDK has that, call it by aws-sdk:"
            + resource.service()
            + ":"
            + resource.action()
            + ": there is no integration of its own."
        : "Name a service and an action, such as sqs:sendMessage.";
  }

  private static Optional<String> mendPattern(ServiceResource resource, Integration known) {
    if (resource.pattern().isEmpty() || known.patterns().contains(resource.pattern())) {
      return Optional.empty();
    }
    String plain = resource.service() + ":" + resource.action();
    return Optional.of(
        known.patterns().isEmpty()
            ? "Write " + plain + ": Step Functions offers no pattern for it."
            : "Write "
                + plain
                + " alone, or with "
                + String.join(" or ", new TreeSet<>(known.patterns()))
                + ".");
  }

  private static Optional<String> mendSdk(ServiceResource resource) {
    String action = resource.action();
    if (action.isEmpty() || !Character.isLowerCase(action.codePointAt(0))) {
      return Optional.of(
          action.matches("[A-Z]\\w*")
              ? "Write "
                  + resource.service().toLowerCase(Locale.ROOT)
                  + ":"
                  + action.substring(0, 1).toLowerCase(Locale.ROOT)
                  + action.substring(1)
                  + resource.pattern()
                  + "."
              : "Name the action in camel case, such as aws-sdk:s3:getObject.");
    }
    return resource.pattern().isEmpty() || resource.waitsForToken()
        ? Optional.empty()
        : Optional.of("Take out " + resource.pattern() + ": any API is called by plain requests.");
  }
}
