package io.github.stepmark.asl.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/**
 * Holds the statements of {@code policy/statements.txt} to AWS's Service Authorization Reference:
 * there is each action, called so, and it is allowed on resources of a kind that it takes.
 */
class ServiceAuthorizationTest {

  /** What AWS's developer guide of Step Functions allows, and the reference does not have. */
  private static final Set<String> ONLY_IN_THE_GUIDE =
      Set.of(
          "bedrock:CreateModelCustomizationJob on arn:P:bedrock:R:A:model-customization-job/*",
          "emr-serverless:CreateApplication on arn:P:emr-serverless:R:A:/*",
          "states:InvokeHTTPEndpoint on arn:P:states:R:A:stateMachine:M");

  @Test
  void everyActionExistsAndIsAllowedOnResourcesThatItTakes() throws IOException {
    ServiceAuthorization data = ServiceAuthorization.assumed();
    Set<String> wrong = new LinkedHashSet<>();
    List<String> statements = statements();
    assertThat(statements).hasSizeGreaterThan(200);
    for (String statement : statements) {
      String[] sides = statement.split(" (?:if|because) ")[0].split(" @ ");
      for (String action : sides[0].split(",")) {
        List<String> resources = List.of(sides[1].split(" "));
        JsonNode known = data.action(action);
        if (!known.path("name").asText().equals(action.substring(action.indexOf(':') + 1))) {
          wrong.add("There is no " + action);
        } else {
          wrong.addAll(misfits(data, action, known, resources, statement));
        }
      }
    }
    wrong.removeAll(ONLY_IN_THE_GUIDE);
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyResourceThatCallsOfAnyApiNameIsOneThatTheirActionTakes() throws IOException {
    ServiceAuthorization data = ServiceAuthorization.assumed();
    Set<String> wrong = new LinkedHashSet<>();
    assertThat(SdkResources.all()).hasSizeGreaterThan(1500);
    for (SdkResources.Entry entry : SdkResources.all()) {
      String[] call = entry.call().split(":");
      ServiceCall made =
          new ServiceCall("aws-sdk:" + call[0], call[1], false, new CallParameters(null, false));
      for (String action : SdkActions.of(made)) {
        JsonNode known = data.action(action);
        List<Pattern> forms = forms(data, action, known);
        String front = "arn:P:" + action.substring(0, action.indexOf(':')) + ":R:A:";
        for (String form : entry.forms()) {
          if (form.startsWith(Permission.CONDITION)) {
            continue;
          }
          if (form.equals("*")) {
            if (entry.reason().isEmpty()
                || !forms.isEmpty() && entry.reason().equals(ReferenceScopes.UNSCOPED)) {
              wrong.add(action + " on * of " + entry.call());
            }
            continue;
          }
          String named = form.replaceAll(":\\{[A-Za-z]*Arn}$", ":*").replaceAll("\\{[^}]*}", "x");
          boolean whole = form.matches("\\{[A-Za-z]*(\\[])?(Arn|!)}");
          String resource = named.startsWith("arn:P:") ? named : front + named;
          boolean either = entry.forms().contains(form + ":*");
          if (either) {
            continue;
          }
          if (whole ? forms.isEmpty() : variants(resource).noneMatch(one -> fits(one, forms))) {
            wrong.add(action + " on " + resource + " of " + entry.call());
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyPrefixAndActionOfCallsOfAnyApiExists() throws IOException {
    ServiceAuthorization data = ServiceAuthorization.assumed();
    for (String service : List.of("opensearchserverless", "mwaa", "ssmincidents", "lexmodelsv2")) {
      assertThat(data.hasPrefix(SdkPrefixes.of(service))).as(service).isTrue();
    }
    for (String actions : SdkActions.written()) {
      for (String action : actions.split(",")) {
        assertThat(data.action(action).path("name").asText())
            .as(action)
            .isEqualTo(action.substring(action.indexOf(':') + 1));
      }
    }
    for (String prefix : SdkPrefixes.all()) {
      assertThat(data.hasPrefix(prefix)).as(prefix).isTrue();
    }
  }

  private static List<String> misfits(
      ServiceAuthorization data,
      String action,
      JsonNode known,
      List<String> resources,
      String statement) {
    List<String> forms = patterns(data, action, known);
    List<String> wrong = new ArrayList<>();
    for (String resource : resources) {
      boolean unknown = resource.startsWith("${") || resource.startsWith("arn:aws");
      // Of a name with and without a revision, the call's is one.
      boolean either = resources.contains(resource + ":*");
      if (resource.equals("*")) {
        if (!forms.isEmpty() && !statement.contains(" because ")) {
          wrong.add(action + " on * without a reason");
        }
      } else if (!unknown
          && !either
          && forms.stream().noneMatch(form -> ServiceAuthorization.meet(resource, form))) {
        wrong.add(action + " on " + resource);
      }
    }
    return wrong;
  }

  /** The ARNs that an action takes, as statements of the tests have them, with wildcards. */
  private static List<String> patterns(ServiceAuthorization data, String action, JsonNode known) {
    List<String> patterns = new ArrayList<>();
    String service = action.substring(0, action.indexOf(':'));
    for (JsonNode type : known.path("resourceTypes")) {
      for (String arn : data.arns(service, type.path("name").asText())) {
        patterns.add(
            arn.replace("${Partition}", "P")
                .replace("${Region}", "*")
                .replace("${Account}", "*")
                .replaceAll("\\$\\{[^}]*}", "*"));
      }
    }
    return patterns;
  }

  private static boolean fits(String resource, List<Pattern> forms) {
    return forms.stream().anyMatch(form -> form.matcher(resource).matches());
  }

  /** What a wildcard at the end stands for may have parts of its own; one in front is any kind. */
  private static Stream<String> variants(String resource) {
    String ofKind = resource.replace(":*/", ":instance/");
    return Stream.of("x", "x/x", "x:x", "inference-profile/x")
        .map(end -> ofKind.endsWith("*") ? ofKind.replaceFirst("[*]$", end) : ofKind);
  }

  private static List<Pattern> forms(ServiceAuthorization data, String action, JsonNode known)
      throws IOException {
    String service = action.substring(0, action.indexOf(':'));
    return StreamSupport.stream(known.path("resourceTypes").spliterator(), false)
        .flatMap(type -> data.arns(service, type.path("name").asText()).stream())
        .map(ServiceAuthorizationTest::form)
        .toList();
  }

  private static Pattern form(String arn) {
    // The letters of an id, as those of r-1a2b, are a part of what a parameter says.
    String plain = arn.replaceAll("(?<=/)[a-z]+-(?=[$])", "");
    return Pattern.compile(
        Pattern.quote(plain).replaceAll("\\$\\{[^}]*}|[*]", "\\\\E.+\\\\Q").replace("\\Q\\E", ""));
  }

  private static List<String> statements() throws IOException {
    try (InputStream in =
        ServiceAuthorizationTest.class.getResourceAsStream("/policy/statements.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.startsWith("  "))
          .map(String::strip)
          .toList();
    }
  }
}
