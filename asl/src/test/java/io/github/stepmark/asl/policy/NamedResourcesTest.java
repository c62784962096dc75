package io.github.stepmark.asl.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.policy.ApiModels.Member;
import io.github.stepmark.asl.policy.ApiModels.Operation;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
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
   * A call may be allowed on more than the one resource though a parameter is called like a kind of
   * it, for the reasons that {@code policy/kind-wide.txt} tells and that stand in its policy. What
   * the name of the operation tells ({@link OpenKinds}) is not enough for it.
   */
  @Test
  void noCallThatNamesAResourceIsAllowedOnMoreForNoReason() throws IOException {
    ServiceAuthorization reference = ServiceAuthorization.assumed();
    TreeSet<String> told = new TreeSet<>(KnownParts.read().wide());
    Set<String> untold = new TreeSet<>();
    Set<String> unused = new TreeSet<>(told);
    for (Map<String, Operation> operations : ApiModels.assumed().values()) {
      for (Operation operation : operations.values()) {
        for (Member member : operation.members()) {
          String name = operation.service() + ":" + operation.call().action() + " " + member.name();
          // It, and what is within it, behind a dot.
          Set<String> lines = told.subSet(name, name + "/");
          boolean mayName = mayBeName(operation, member) && mayName(member, operation, reference);
          if (lines.isEmpty() && !mayName) {
            continue;
          }
          Optional<SdkResources.Entry> entry = entry(operation, member);
          for (String line : lines) {
            String path = line.substring(line.indexOf(' ') + 1);
            entry.filter(each -> isWide(each, path)).ifPresent(each -> unused.remove(line));
          }
          boolean isTold = lines.contains(name);
          if (entry
              .filter(each -> isWide(each, member.name()))
              .filter(each -> isTold ? !hasReason(each) : mayName)
              .isPresent()) {
            untold.add(name);
          }
        }
      }
    }
    assertThat(untold).as("is allowed on more, and its policy has no reason").isEmpty();
    assertThat(unused).as("has a reason in kind-wide.txt, and needs none").isEmpty();
  }

  /**
   * A call with a text that it must have may be allowed on more only for a reason of its own: that
   * nothing is known is said where there is nothing to look up.
   */
  @Test
  void noCallThatHasATextSaysOnlyThatNothingIsKnown() throws IOException {
    Set<String> unsaid = new TreeSet<>();
    for (Map<String, Operation> operations : ApiModels.assumed().values()) {
      for (Operation operation : operations.values()) {
        List<Member> required = operation.members().stream().filter(Member::required).toList();
        if (required.stream().anyMatch(member -> mayBeName(operation, member))) {
          Grants grants = new Grants();
          SdkCalls.grant(given(operation, required), grants);
          grants.statements().stream()
              .filter(statement -> statement.reason() != null)
              .filter(statement -> statement.reason().contains("is known to say more"))
              .forEach(statement -> unsaid.add(operation.call().integration()));
        }
      }
    }
    assertThat(unsaid).isEmpty();
  }

  private static boolean hasReason(SdkResources.Entry entry) {
    return !entry.reason().isEmpty() && !entry.reason().equals(SdkResources.OPEN);
  }

  private static boolean mayBeName(Operation operation, Member member) {
    return (member.text() || member.texts()) && !member.isEnum() && !byCode(operation, member);
  }

  /** What is no form of a table: buckets, and queues by their URLs. */
  private static boolean byCode(Operation operation, Member member) {
    return (operation.service() + " " + member.name()).matches("s3 Bucket|sqs QueueUrl");
  }

  /** Whether it has a wildcard for what is no parameter, and no place for {@code path}. */
  static boolean isWide(SdkResources.Entry entry, String path) {
    String name = path.replace(".", "(\\[])?[.]");
    Pattern place = Pattern.compile("\\{" + name + "\\b", Pattern.CASE_INSENSITIVE);
    return entry.forms().stream().anyMatch(form -> form.replaceAll("[{].*?}", "").contains("*"))
        && !entry.forms().contains("*")
        && entry.forms().stream().noneMatch(form -> place.matcher(form).find());
  }

  /**
   * Whether it is where {@code member} is given, and what is required, for no reason of its own.
   */
  private static boolean isOnAll(Operation operation, Member member) {
    return entry(operation, member)
        .filter(entry -> entry.forms().contains("*"))
        .filter(entry -> entry.made() && !entry.reason().equals(ReferenceScopes.MADE))
        .isPresent();
  }

  /** What a call with {@code member}, and what is required, is allowed on. */
  private static Optional<SdkResources.Entry> entry(Operation operation, Member member) {
    List<Member> given =
        operation.members().stream()
            .filter(each -> each.required() || each.equals(member))
            .toList();
    return SdkResources.of(given(operation, given));
  }

  /** The call of it with {@code members}. */
  static ServiceCall given(Operation operation, List<Member> members) {
    Map<String, Object> given = new TreeMap<>();
    for (Member member : members) {
      String value = isArn(operation, member) ? "arn:aws:s3:::x/x" : "x";
      given.put(member.name(), member.texts() ? List.of(value) : value);
    }
    ServiceCall call = operation.call();
    CallParameters parameters = new CallParameters(Json.mapper().valueToTree(given), false);
    return new ServiceCall(call.service(), call.action(), false, parameters);
  }

  /** Whether {@code member} is a whole ARN, by its name or by its form. */
  private static boolean isArn(Operation operation, Member member) {
    Pattern whole = Pattern.compile("[{]" + member.name() + "(\\[])?!}");
    return member.name().matches(".*(Arn|ARN)s?")
        || SdkResources.entries(operation.call()).stream()
            .flatMap(entry -> entry.forms().stream())
            .anyMatch(form -> whole.matcher(form).find());
  }

  private static boolean mayName(
      Member member, Operation operation, ServiceAuthorization reference) {
    return mayName(member.name(), operation, reference);
  }

  static boolean mayName(String member, Operation operation, ServiceAuthorization reference) {
    String name = plain(member);
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
