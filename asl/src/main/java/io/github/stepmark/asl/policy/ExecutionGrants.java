package io.github.stepmark.asl.policy;

import java.util.List;

/** What it takes to start executions of other machines, and to wait for them. */
final class ExecutionGrants {

  private static final List<String> FOLLOW =
      List.of("states:DescribeExecution", "states:StopExecution");

  private static final String NAMED = "An execution has its name once it is started.";

  private ExecutionGrants() {}

  static void grant(ServiceCall call, Grants grants) {
    CallParameters parameters = call.parameters();
    new Permission(
            call.integration(),
            List.of("states:StartExecution"),
            List.of(),
            List.of("stateMachine:{StateMachineArn}"),
            "")
        .grant(parameters, grants);
    if (call.job()) {
      follow(parameters, grants);
      Permission.rule(call.integration(), "StepFunctionsGetEventsForStepFunctionsExecutionRule")
          .grant(parameters, grants);
    }
  }

  /** The ARN of an execution has the name of its machine where the machine's own ARN has it. */
  private static void follow(CallParameters parameters, Grants grants) {
    parameters
        .at("StateMachineArn")
        .match(
            new Value.Cases<>() {
              @Override
              public Boolean written(String text) {
                String[] parts = text.split(":");
                if (parts.length < 7) {
                  return computed();
                }
                String start = String.join(":", List.of(parts).subList(0, 5));
                return named(
                    new PolicyText.Builder()
                        .literal(start)
                        .pattern(":execution:")
                        .literal(parts[6])
                        .pattern(":*")
                        .build());
              }

              @Override
              public Boolean filled(String placeholder) {
                return named(
                    PolicyText.arn("states")
                        .pattern("execution:")
                        .piece(placeholder, ":", 6)
                        .pattern(":*")
                        .build());
              }

              private boolean named(PolicyText executions) {
                grants.allow(FOLLOW, List.of(executions), List.of(), List.of(NAMED));
                return true;
              }

              @Override
              public Boolean computed() {
                grants.allow(
                    FOLLOW,
                    List.of(PolicyText.arn("states").pattern("execution:*").build()),
                    List.of(),
                    List.of("StateMachineArn is computed while the machine runs."));
                return true;
              }

              @Override
              public Boolean absent() {
                return computed();
              }
            });
  }
}
