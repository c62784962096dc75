package io.github.stepmark.asl.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.asl.policy.MachinePolicy;
import io.github.stepmark.asl.policy.Statement;
import io.github.stepmark.asl.read.DefinitionReader;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the table of what a role needs to the table of what can be called. */
class IntegrationPolicyTest {

  static Stream<String> calls() {
    return Integration.services().stream()
        .sorted()
        .flatMap(service -> Integration.actionsOf(service).values().stream())
        .filter(integration -> !integration.action().equals("*"))
        .map(integration -> integration.service() + ":" + integration.action());
  }

  @ParameterizedTest
  @MethodSource("calls")
  void whatCanBeCalledIsKnownToThePolicy(String call) {
    String definition =
        """
        {"StartAt": "S", "States": {"S":
          {"Type": "Task", "Resource": "arn:aws:states:::%s", "Parameters": {}, "End": true}}}
        """
            .formatted(call);

    assertThat(
            MachinePolicy.of(DefinitionReader.read(definition).orThrow(), Set.of(), false, false))
        .extracting(Statement::reason)
        .doesNotContain("The resources of " + call + " are not known to be named by it.");
  }
}
