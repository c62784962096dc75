package io.github.stepmark.asl.policy;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What calls of a queue need: they name it by its URL, which has account and name in its path. */
final class QueueGrants {

  private static final Pattern URL =
      Pattern.compile(
          "https?://[^/]*?(?:sqs|queue)[.]([a-z0-9-]+|[$][{][^}]+})[.][^/]+/([0-9]+|[$][{][^}]+})/([^/]+)");

  private QueueGrants() {}

  /** Allows {@code actions} on the queue of {@code QueueUrl}. */
  static void grant(List<String> actions, CallParameters parameters, Grants grants) {
    Optional<PolicyText> queue =
        parameters
            .at("QueueUrl")
            .match(
                new Value.Cases<>() {
                  @Override
                  public Optional<PolicyText> written(String text) {
                    return ofUrl(text);
                  }

                  @Override
                  public Optional<PolicyText> filled(String placeholder) {
                    return Optional.of(
                        start()
                            .part(PolicyText.Surrounding.REGION)
                            .pattern(":")
                            .piece(placeholder, "/", 3)
                            .pattern(":")
                            .piece(placeholder, "/", 4)
                            .build());
                  }

                  @Override
                  public Optional<PolicyText> computed() {
                    return Optional.empty();
                  }

                  @Override
                  public Optional<PolicyText> absent() {
                    return Optional.empty();
                  }
                });
    if (queue.isPresent()) {
      grants.allow(actions, List.of(queue.get()));
    } else {
      grants.allow(
          actions,
          List.of(PolicyText.arn("sqs").pattern("*").build()),
          List.of(),
          List.of("QueueUrl is not written as a queue's URL."));
    }
  }

  private static Optional<PolicyText> ofUrl(String url) {
    Matcher matcher = URL.matcher(url);
    return matcher.matches()
        ? Optional.of(
            start()
                .literal(matcher.group(1))
                .pattern(":")
                .literal(matcher.group(2))
                .pattern(":")
                .literal(matcher.group(3))
                .build())
        : Optional.empty();
  }

  private static PolicyText.Builder start() {
    return new PolicyText.Builder()
        .pattern("arn:")
        .part(PolicyText.Surrounding.PARTITION)
        .pattern(":sqs:");
  }
}
