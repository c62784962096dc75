package io.github.stepmark.asl.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Calls of any API, {@code aws-sdk:<service>:<action>}: {@link SdkActions} is what IAM calls them,
 * {@link SdkNeeds} what they need besides, {@link SdkResources} the resources that their parameters
 * name.
 */
final class SdkCalls {

  private static final Pattern SENTENCES = Pattern.compile("(?<=[.]) ");

  /** A parameter in a reason, which is none where a call does not have the parameter. */
  private static final Pattern OPTIONAL = Pattern.compile("([A-Za-z0-9.]+)[?]");

  private SdkCalls() {}

  static Map<String, String> table(String lines) {
    Function<String, String> before = line -> line.substring(0, line.indexOf(' '));
    return lines
        .lines()
        .collect(Collectors.toMap(before, line -> line.substring(line.indexOf(' ') + 1)));
  }

  static void grant(ServiceCall call, Grants grants) {
    SdkNeeds.of(call).forEach(need -> need.grant(call.parameters(), grants));
    PassedRoles.grant(call, grants);
    if (TableGrants.grant(call, grants)) {
      return;
    }
    if (call.service().equals("aws-sdk:sqs") && says(call.parameters(), "QueueUrl")) {
      QueueGrants.grant(SdkActions.of(call), call.parameters(), grants);
      return;
    }
    Optional<String> object = s3(call);
    SdkResources.Entry entry =
        object
            .map(form -> new SdkResources.Entry(call.integration(), List.of(form), "", false))
            .or(() -> SdkResources.of(call))
            .orElseGet(() -> unknown(call));
    new Permission(
            call.integration(), SdkActions.of(call), List.of(), entry.forms(), reason(entry, call))
        .grant(call.parameters(), grants);
  }

  private static String reason(SdkResources.Entry entry, ServiceCall call) {
    boolean computed = call.parameters().isComputed();
    String parameters = "The parameters of " + call.integration();
    String reason = said(entry.reason(), call.parameters());
    if (computed && reason.contains(SdkResources.UNKNOWN)) {
      return parameters + " are computed while the machine runs.";
    }
    return switch (reason) {
      case SdkResources.OPEN -> "No parameter of " + call.integration() + " is known to say more.";
      case SdkResources.OPTIONAL ->
          computed
              ? parameters + " are computed while the machine runs, and AWS requires no resource."
              : SdkResources.OPTIONAL;
      default -> reason;
    };
  }

  /**
   * What is left of {@code reason} without the sentences on parameters that the call has not, and
   * where it has one that names a resource, without those that say that none does.
   */
  private static String said(String reason, CallParameters parameters) {
    if (!OPTIONAL.matcher(reason).find()) {
      return reason;
    }
    List<String> all =
        SENTENCES
            .splitAsStream(reason)
            .filter(sentence -> OPTIONAL.matcher(sentence).results().allMatch(has(parameters)))
            .toList();
    boolean named =
        all.stream()
            .anyMatch(
                sentence ->
                    OPTIONAL.matcher(sentence).find() && !sentence.contains(" names nothing "));
    String said =
        all.stream()
            .filter(sentence -> !named || !sentence.startsWith(SdkResources.UNNAMED))
            .map(sentence -> OPTIONAL.matcher(sentence).replaceAll("$1"))
            .collect(Collectors.joining(" "));
    return said.isEmpty() ? SdkResources.OPEN : said;
  }

  private static Predicate<MatchResult> has(CallParameters parameters) {
    return optional -> !(parameters.at(optional.group(1)) instanceof Value.Absent);
  }

  private static SdkResources.Entry unknown(ServiceCall call) {
    String reason = "The resources of " + call.integration() + " are not known.";
    return new SdkResources.Entry(call.integration(), List.of("*"), reason, false);
  }

  /** The form of a bucket or an object, which all calls of S3 name alike. */
  private static Optional<String> s3(ServiceCall call) {
    CallParameters parameters = call.parameters();
    boolean ofBucket = call.service().equals("aws-sdk:s3") && says(parameters, "Bucket");
    if (!ofBucket) {
      return Optional.empty();
    }
    if (says(parameters, "Key")) {
      return Optional.of("s3:{Bucket}/{Key}");
    }
    if (!call.action().equals("deleteObjects")) {
      return Optional.of("s3:{Bucket}");
    }
    return Optional.of("s3:{Bucket}/{Delete.Objects[].Key}");
  }

  private static boolean says(CallParameters parameters, String name) {
    return !parameters.isComputed() && !(parameters.at(name) instanceof Value.Absent);
  }
}
