package io.github.stepmark.asl.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.asl.policy.ApiModels.Member;
import io.github.stepmark.asl.policy.ApiModels.Operation;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What a call is on for want of a parameter that is known to name it may be named further down: in
 * a structure, or in the elements of a list. A text there that is called like a kind of resource
 * which the action takes is in a form, or has a reason in {@code policy/kind-wide.txt}, or was
 * looked at and is something else, in {@code policy/nested-others.txt}.
 */
class NestedResourcesTest {

  @Test
  void noNestedParameterThatNamesAResourceIsLeftOut() throws IOException {
    ServiceAuthorization reference = ServiceAuthorization.assumed();
    Set<String> told = KnownParts.read().wide();
    Set<String> open = new TreeSet<>();
    for (Map<String, Operation> operations : ApiModels.assumed().values()) {
      for (Operation operation : operations.values()) {
        Optional<SdkResources.Entry> entry =
            required(operation).filter(NestedResourcesTest::isUnknown);
        if (entry.isEmpty()) {
          continue;
        }
        String call = operation.service() + ":" + operation.call().action() + " ";
        for (String path : operation.nested()) {
          if (NamedResourcesTest.isWide(entry.get(), path)
              && names(path)
                  .anyMatch(name -> NamedResourcesTest.mayName(name, operation, reference))
              && !isTold(told, call, path)) {
            open.add(call + path);
          }
        }
      }
    }
    assertThat(open).isEqualTo(new TreeSet<>(KnownParts.lines("nested-others.txt")));
  }

  /** What a call with all that is required, and nothing else, is allowed on. */
  private static Optional<SdkResources.Entry> required(Operation operation) {
    List<Member> required = operation.members().stream().filter(Member::required).toList();
    return SdkResources.of(NamedResourcesTest.given(operation, required));
  }

  private static boolean isUnknown(SdkResources.Entry entry) {
    return entry.reason().contains(SdkResources.UNKNOWN);
  }

  /** What it is called, of a plain name or id with what it is of, each also for one of several. */
  private static Stream<String> names(String path) {
    String[] names = path.split("[.]");
    String last = names[names.length - 1];
    String name = last.matches("Arn|ARN|Id|Name|Identifier") ? one(names) + last : last;
    return Stream.of(name, name.replaceFirst("s$", ""));
  }

  private static String one(String[] names) {
    return names[names.length - 2].replaceFirst("s$", "");
  }

  /** Whether there is a reason for it, or for what it is within. */
  private static boolean isTold(Set<String> told, String call, String path) {
    for (String part = path; !part.isEmpty(); part = part.replaceFirst("[.]?[^.]*$", "")) {
      if (told.contains(call + part)) {
        return true;
      }
    }
    return false;
  }
}
