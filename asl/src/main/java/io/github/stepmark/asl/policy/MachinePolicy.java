package io.github.stepmark.asl.policy;

import io.github.stepmark.asl.StateMachine;
import java.util.List;
import java.util.Set;

/**
 * What the role of a machine has to be allowed, and nothing more, as far as the definition says it.
 * A resource that the definition names, as text or by a placeholder, is the statement's; for one
 * that is computed while the machine runs, the statement has a wildcard within the service and a
 * reason. Activities and task tokens need nothing. What a job reads and writes, and what a function
 * does, is its own role's.
 */
public final class MachinePolicy {

  private static final List<String> DELIVER_LOGS =
      List.of(
          "logs:CreateLogDelivery",
          "logs:GetLogDelivery",
          "logs:UpdateLogDelivery",
          "logs:DeleteLogDelivery",
          "logs:ListLogDeliveries",
          "logs:PutResourcePolicy",
          "logs:DescribeResourcePolicies",
          "logs:DescribeLogGroups");

  private static final List<String> TRACE =
      List.of(
          "xray:PutTraceSegments",
          "xray:PutTelemetryRecords",
          "xray:GetSamplingRules",
          "xray:GetSamplingTargets");

  private MachinePolicy() {}

  /**
   * The statements that the role of {@code machine} needs.
   *
   * @param activities the placeholders of the definition, by their names, that stand for
   *     activities; any other that is a {@code Resource} is taken for a function
   * @param logging whether the machine writes logs
   * @param tracing whether it is traced by AWS X-Ray
   */
  public static List<Statement> of(
      StateMachine machine, Set<String> activities, boolean logging, boolean tracing) {
    Grants grants = new Grants();
    new StateGrants(machine, activities, grants).visit(machine.graph());
    if (logging) {
      everywhere(DELIVER_LOGS, "AWS scopes the delivery of logs to no resource.", grants);
    }
    if (tracing) {
      everywhere(TRACE, "AWS scopes tracing to no resource.", grants);
    }
    return grants.statements();
  }

  private static void everywhere(List<String> actions, String reason, Grants grants) {
    grants.allow(actions, List.of(PolicyText.ALL), List.of(), List.of(reason));
  }
}
