package io.github.stepmark.asl.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.policy.ApiModels.Member;
import io.github.stepmark.asl.policy.ApiModels.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Where AWS scopes an action to resources, and requires none, a call that names one is allowed on
 * that alone. Which parameters may name one is told here by less than {@link ScopeForms} asks for,
 * so that a name which no rule knows is found.
 */
class NamedResourcesTest {

  /** What a name ends in that says what it is of. */
  private static final Pattern END =
      Pattern.compile("(identifiers?|arnlist|arns?|idlist|ids?|namelist|names?)$");

  /** What is called like a resource that the action takes, and names none alone. */
  private static final Set<String> OTHERS =
      Set.of(
          // Given with ProjectArn, which is told.
          "aws-sdk:devicefarm:getTestGridSession SessionId",
          // Who gets the message.
          "aws-sdk:pinpointsmsvoicev2:sendTextMessage DestinationPhoneNumber");

  @Test
  void noCallThatNamesAResourceIsAllowedOnAll() throws IOException {
    ServiceAuthorization reference = ServiceAuthorization.assumed();
    Set<String> wide = new TreeSet<>();
    for (Map<String, Operation> operations : ApiModels.assumed().values()) {
      for (Operation operation : operations.values()) {
        for (Member member : operation.members()) {
          if ((member.text() || member.texts())
              && mayName(member, operation, reference)
              && isOnAll(operation, member)) {
            wide.add(operation.call().integration() + " " + member.name());
          }
        }
      }
    }
    assertThat(wide).isEqualTo(OTHERS);
  }

  /**
   * A call may be allowed on all of a kind though a required parameter is called like one, for the
   * reasons that {@code policy/kind-wide.txt} tells.
   */
  @Test
  void noCallThatNamesAResourceIsAllowedOnAllOfItsKindForNoReason() throws IOException {
    ServiceAuthorization reference = ServiceAuthorization.assumed();
    Set<String> wide = new TreeSet<>();
    for (Map<String, Operation> operations : ApiModels.assumed().values()) {
      for (Operation operation : operations.values()) {
        List<Member> required =
            operation.members().stream()
                .filter(member -> member.required() && member.text() && !member.isEnum())
                .toList();
        Optional<SdkResources.Entry> entry = SdkResources.of(given(operation, required));
        for (Member member : required) {
          if (!byCode(operation, member)
              && entry.filter(each -> isOnKind(each, member)).isPresent()
              && mayName(member, operation, reference)) {
            wide.add(operation.service() + ":" + operation.call().action() + " " + member.name());
          }
        }
      }
    }
    assertThat(wide).isEqualTo(kindWide());
  }

  /** What is no form of a table: buckets, and queues by their URLs. */
  private static boolean byCode(Operation operation, Member member) {
    return (operation.service() + " " + member.name()).matches("s3 Bucket|sqs QueueUrl");
  }

  private static Set<String> kindWide() throws IOException {
    try (InputStream in = NamedResourcesTest.class.getResourceAsStream("/policy/kind-wide.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.startsWith("  "))
          .map(String::strip)
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /** Whether it is on all of a kind, and has no place for {@code member}. */
  private static boolean isOnKind(SdkResources.Entry entry, Member member) {
    Pattern place = Pattern.compile("\\{" + member.name() + "\\b", Pattern.CASE_INSENSITIVE);
    return entry.forms().stream().anyMatch(form -> form.endsWith("*") && !form.contains("{"))
        && !entry.forms().contains("*")
        && entry.forms().stream().noneMatch(form -> place.matcher(form).find());
  }

  /**
   * Whether it is where {@code member} is given, and what is required, for no reason of its own.
   */
  private static boolean isOnAll(Operation operation, Member member) {
    List<Member> given =
        operation.members().stream()
            .filter(each -> each.required() || each.equals(member))
            .toList();
    return SdkResources.of(given(operation, given))
        .filter(entry -> entry.forms().contains("*"))
        .filter(entry -> entry.made() && !entry.reason().equals(ReferenceScopes.MADE))
        .isPresent();
  }

  /** The call of it with {@code members}. */
  private static ServiceCall given(Operation operation, List<Member> members) {
    Map<String, Object> given = new TreeMap<>();
    for (Member member : members) {
      given.put(member.name(), member.texts() ? List.of("x") : "x");
    }
    ServiceCall call = operation.call();
    CallParameters parameters = new CallParameters(Json.mapper().valueToTree(given), false);
    return new ServiceCall(call.service(), call.action(), false, parameters);
  }

  private static boolean mayName(
      Member member, Operation operation, ServiceAuthorization reference) {
    String name = plain(member.name());
    String stem = END.matcher(name).replaceFirst("");
    for (String kind : kinds(operation, reference)) {
      if (!stem.isEmpty() && stem.equals(kind)
          || stem.length() > 3 && (kind.endsWith(stem) || stem.endsWith(kind) && kind.length() > 3)
          || !stem.equals(name) && stem.equals("resource")
          || stem.isEmpty() && plain(operation.name()).matches("[a-z]+" + kind + "s?")) {
        return true;
      }
    }
    return false;
  }

  /** What the kinds of resources are called, and what their names are in ARNs. */
  private static Set<String> kinds(Operation operation, ServiceAuthorization reference) {
    Set<String> kinds = new LinkedHashSet<>();
    for (String action : SdkActions.of(operation.call())) {
      String prefix = action.substring(0, action.indexOf(':'));
      for (JsonNode type : reference.action(action).path("resourceTypes")) {
        String kind = type.path("name").asText();
        kinds.add(plain(kind));
        for (String arn : reference.arns(prefix, kind)) {
          String variable = arn.substring(arn.lastIndexOf('$') + 1);
          kinds.add(END.matcher(plain(variable)).replaceFirst(""));
        }
      }
    }
    kinds.remove("");
    return kinds;
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }
}
