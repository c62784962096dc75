package io.github.stepmark.asl.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.policy.ApiModels.Member;
import io.github.stepmark.asl.policy.ApiModels.Operation;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds each wildcard in a resource, of whatever call, to a reason beside it. */
class WildcardReasonsTest {

  @Test
  void aLineOfATableThatHasWildcardsSaysWhy() {
    assertThat(Stream.concat(Permission.all(), SdkNeeds.all()))
        .hasSizeGreaterThan(200)
        .filteredOn(permission -> permission.reason().isEmpty())
        .flatExtracting(Permission::resources)
        .noneMatch(WildcardReasonsTest::isOpen);
    assertThat(SdkResources.all())
        .filteredOn(entry -> entry.reason().isEmpty())
        .flatExtracting(SdkResources.Entry::forms)
        .noneMatch(WildcardReasonsTest::isOpen);
  }

  /** Called with nothing, with what is required, and with all. */
  @Test
  void aCallOfAnyApiThatIsAllowedOnWildcardsSaysWhy() throws IOException {
    Set<String> untold = new TreeSet<>();
    for (Map<String, Operation> operations : ApiModels.assumed().values()) {
      for (Operation operation : operations.values()) {
        List<Member> members = operation.members();
        for (List<Member> given :
            List.of(
                List.<Member>of(), members.stream().filter(Member::required).toList(), members)) {
          Grants grants = new Grants();
          SdkCalls.grant(call(operation, given), grants);
          grants.statements().stream()
              .filter(statement -> statement.reason() == null)
              .filter(statement -> statement.resources().stream().anyMatch(PolicyText::isOpen))
              .forEach(statement -> untold.add(operation.call().integration() + " " + statement));
        }
      }
    }
    assertThat(untold).isEmpty();
  }

  private static ServiceCall call(Operation operation, List<Member> members) {
    Map<String, Object> given = new TreeMap<>();
    for (Member member : members) {
      given.put(member.name(), member.texts() ? List.of("x") : "x");
    }
    CallParameters parameters = new CallParameters(Json.mapper().valueToTree(given), false);
    return new ServiceCall(
        operation.call().service(), operation.call().action(), false, parameters);
  }

  private static boolean isOpen(String form) {
    return !form.startsWith(Permission.CONDITION)
        && !ResourceForm.saysWhyOpen(form)
        && form.replaceAll("[{].*?}", "").matches(".*[*?].*");
  }
}
