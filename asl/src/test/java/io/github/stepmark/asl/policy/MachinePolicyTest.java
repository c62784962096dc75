package io.github.stepmark.asl.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.asl.policy.PolicyText.Filled;
import io.github.stepmark.asl.policy.PolicyText.Literal;
import io.github.stepmark.asl.policy.PolicyText.Pattern;
import io.github.stepmark.asl.policy.PolicyText.Piece;
import io.github.stepmark.asl.policy.PolicyText.Surrounding;
import io.github.stepmark.asl.read.DefinitionReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds what a role is allowed to what the table {@code policy/statements.txt} says, and to nothing
 * more. A case there is a state's fields on one line, and indented below it the statements: actions
 * {@code @} resources, {@code if} conditions, {@code because} of the reason for a wildcard. {@code
 * P}, {@code R}, {@code A} and {@code M} are partition, Region, account and the machine's name.
 */
class MachinePolicyTest {

  private record Case(String state, String statements) {}

  @TestFactory
  Stream<DynamicTest> aStateNeedsItsStatementsAndNothingMore() throws IOException {
    return cases().stream()
        .map(
            each ->
                dynamicTest(
                    each.state(),
                    () ->
                        assertThat(
                                rendered(
                                    MachinePolicy.of(of(each.state()), ACTIVITIES, false, false)))
                            .isEqualTo(each.statements())));
  }

  @TestFactory
  Stream<DynamicTest> aWildcardInAResourceHasItsReasonBesideIt() throws IOException {
    return cases().stream()
        .map(
            each ->
                dynamicTest(
                    each.state(),
                    () ->
                        assertThat(MachinePolicy.of(of(each.state()), ACTIVITIES, true, true))
                            .filteredOn(statement -> statement.reason() == null)
                            .flatExtracting(Statement::resources)
                            .noneMatch(PolicyText::isOpen)));
  }

  private static final Set<String> ACTIVITIES = Set.of("ReviewArn");

  @Test
  void whatAWorkflowLogsAndTracesIsScopedByAwsToNoResource() throws Exception {
    StateMachine machine = of("\"Type\": \"Pass\"");

    assertThat(MachinePolicy.of(machine, Set.of(), false, false)).isEmpty();
    assertThat(rendered(MachinePolicy.of(machine, Set.of(), true, true)))
        .isEqualTo(
            """
            logs:CreateLogDelivery,logs:GetLogDelivery,logs:UpdateLogDelivery,logs:DeleteLogDelivery,logs:ListLogDeliveries,logs:PutResourcePolicy,logs:DescribeResourcePolicies,logs:DescribeLogGroups @ * because AWS scopes the delivery of logs to no resource.
            xray:PutTraceSegments,xray:PutTelemetryRecords,xray:GetSamplingRules,xray:GetSamplingTargets @ * because AWS scopes tracing to no resource.
            """);
  }

  @Test
  void statesOfBranchesAndItemsAreThoseOfTheMachineAndTheSameActionsAreOneStatement() {
    StateMachine machine =
        DefinitionReader.read(
                """
                {"StartAt": "Both", "States": {
                  "Both": {"Type": "Parallel", "Next": "Each", "Branches": [
                    {"StartAt": "A", "States": {"A": {"Type": "Task", "Resource": "${AFunctionArn}", "End": true}}},
                    {"StartAt": "B", "States": {"B": {"Type": "Task", "Resource": "arn:aws:states:::dynamodb:getItem", "Parameters": {"TableName": "Orders", "Key": {}}, "End": true}}}]},
                  "Each": {"Type": "Map", "End": true, "ItemProcessor": {"StartAt": "C", "States": {
                    "C": {"Type": "Task", "Resource": "${CFunctionArn}", "Next": "D"},
                    "D": {"Type": "Task", "Resource": "${AFunctionArn}", "End": true}}}}}}
                """)
            .orThrow();

    assertThat(rendered(MachinePolicy.of(machine, Set.of(), false, false)))
        .isEqualTo(
            """
            lambda:InvokeFunction @ ${AFunctionArn} ${AFunctionArn}:* ${CFunctionArn} ${CFunctionArn}:* because A function is allowed with its versions and aliases, as in the policies that Step Functions makes.
            dynamodb:GetItem @ arn:P:dynamodb:R:A:table/Orders
            """);
  }

  @Test
  void aCallThatAwsMayHaveOneDayIsAllowedWithAReason() {
    StateMachine machine =
        of("\"Type\": \"Task\", \"Resource\": \"arn:aws:states:::aws-sdk:tomorrow:doIt\"");

    assertThat(rendered(MachinePolicy.of(machine, Set.of(), false, false)))
        .isEqualTo(
            "tomorrow:DoIt @ * because The resources of aws-sdk:tomorrow:doIt are not known.\n");
  }

  @Test
  void statementsHaveDifferentIdsOfLettersAndDigits() throws Exception {
    StateMachine machine =
        of(
            "\"Type\": \"Map\", \"ItemProcessor\": {\"ProcessorConfig\": {\"Mode\": \"DISTRIBUTED\", \"ExecutionType\": \"STANDARD\"}, \"StartAt\": \"N\", \"States\": {\"N\": {\"Type\": \"Task\", \"Resource\": \"arn:aws:states:::emr-serverless:startJobRun\", \"End\": true}}}");

    assertThat(MachinePolicy.of(machine, Set.of(), false, false))
        .extracting(Statement::sid)
        .containsExactly(
            "StatesStartExecution",
            "StatesDescribeExecution",
            "EmrServerlessStartJobRun",
            "IamPassRole",
            "EmrServerlessTagResource");
  }

  private static StateMachine of(String fields) {
    String language = fields.contains("Arguments") ? "\"QueryLanguage\": \"JSONata\", " : "";
    String definition =
        "{%s\"StartAt\": \"S\", \"States\": {\"S\": {%s, \"End\": true}}}"
            .formatted(language, fields);
    return DefinitionReader.read(definition).orThrow();
  }

  private static List<Case> cases() throws IOException {
    try (InputStream in = MachinePolicyTest.class.getResourceAsStream("/policy/statements.txt")) {
      return Stream.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n(?=\\S)"))
          .map(text -> text.strip() + "\n")
          .map(text -> new Case(text.substring(0, text.indexOf('\n')), statements(text)))
          .toList();
    }
  }

  private static String statements(String text) {
    return text.lines().skip(1).map(line -> line.strip() + "\n").collect(Collectors.joining());
  }

  private static String rendered(List<Statement> statements) {
    return statements.stream()
        .map(
            statement ->
                String.join(",", statement.actions())
                    + " @ "
                    + texts(statement.resources())
                    + statement.conditions().stream()
                        .map(
                            condition ->
                                " if %s %s %s"
                                    .formatted(
                                        condition.key(),
                                        condition.operator(),
                                        texts(condition.values())))
                        .collect(Collectors.joining())
                    + (statement.reason() == null ? "" : " because " + statement.reason())
                    + "\n")
        .collect(Collectors.joining());
  }

  private static String texts(List<PolicyText> texts) {
    return texts.stream()
        .map(
            text ->
                text.parts().stream()
                    .map(part -> part.match(RENDERING))
                    .collect(Collectors.joining()))
        .collect(Collectors.joining(" "));
  }

  private static final PolicyText.Cases<String> RENDERING =
      new PolicyText.Cases<>() {
        @Override
        public String pattern(Pattern pattern) {
          return pattern.text();
        }

        @Override
        public String literal(Literal literal) {
          return literal.text().replace("*", "'*'");
        }

        @Override
        public String filled(Filled filled) {
          return "${" + filled.placeholder() + "}";
        }

        @Override
        public String piece(Piece piece) {
          return "${%s%s%d}".formatted(piece.placeholder(), piece.delimiter(), piece.index());
        }

        @Override
        public String surrounding(Surrounding surrounding) {
          return surrounding.name().substring(0, 1);
        }
      };
}
