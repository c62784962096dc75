package io.github.stepmark.benchmarks.compilation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The workflows of {@link WorkflowSources} as they are written with the AWS CDK for Java. */
final class CdkSources {

  private static final String WORKFLOW =
      """
      package app;

      import java.util.List;
      import software.amazon.awscdk.Duration;
      import software.amazon.awscdk.Stack;
      import software.amazon.awscdk.services.dynamodb.Table;
      import software.amazon.awscdk.services.lambda.Function;
      import software.amazon.awscdk.services.stepfunctions.*;
      import software.amazon.awscdk.services.stepfunctions.tasks.*;

      final class Orders# {

        private final Stack stack;
        private final Fail failed;

        private Orders#(Stack stack) {
          this.stack = stack;
          this.failed =
              Fail.Builder.create(stack, "Failed #")
                  .error("OrderFailed")
                  .cause("Somebody has to look at it.")
                  .build();
        }

        static void define(Stack stack) {
          new Orders#(stack).define();
        }

        private void define() {
      @
          var isPaid = new Choice(stack, "Is Paid #");
          var hold =
              Wait.Builder.create(stack, "Hold #").time(WaitTime.secondsPath("$.delay")).build();
          var store =
              DynamoPutItem.Builder.create(stack, "Store #")
                  .table(Table.fromTableName(stack, "Orders#Table", "orders"))
                  .item(
                      java.util.Map.of(
                          "id", DynamoAttributeValue.fromString(JsonPath.stringAt("$.id")),
                          "at",
                          DynamoAttributeValue.fromString(
                              JsonPath.stringAt("$$.State.EnteredTime"))))
                  .resultPath(JsonPath.DISCARD)
                  .build();
          var done = new Succeed(stack, "Done #");
          step10.next(isPaid);
          isPaid
              .when(Condition.stringEquals("$.status", "PAID"), hold)
              .when(Condition.stringEquals("$.status", "SENT"), done)
              .otherwise(failed);
          hold.next(store);
          store.next(done);
          StateMachine.Builder.create(stack, "Orders#")
              .definitionBody(DefinitionBody.fromChainable(step1))
              .comment("Takes an order from the shop to the door.")
              .timeout(Duration.hours(1))
              .build();
        }

        private LambdaInvoke step(int number) {
          String arn = "arn:aws:lambda:eu-west-1:123456789012:function:Step#x" + number;
          return LambdaInvoke.Builder.create(stack, "Step #x " + number)
              .lambdaFunction(
                  Function.fromFunctionArn(stack, "Step#x" + number + "Function", arn))
              .payloadResponseOnly(true)
              .retryOnServiceExceptions(false)
              .build();
        }

        private LambdaInvoke careful(int number) {
          String arn = "arn:aws:lambda:eu-west-1:123456789012:function:Step#x" + number;
          LambdaInvoke step =
              LambdaInvoke.Builder.create(stack, "Step #x " + number)
                  .lambdaFunction(
                      Function.fromFunctionArn(stack, "Step#x" + number + "Function", arn))
                  .payloadResponseOnly(true)
                  .retryOnServiceExceptions(false)
                  .taskTimeout(Timeout.duration(Duration.seconds(30)))
                  .build();
          step.addRetry(
              RetryProps.builder()
                  .errors(List.of("app.Orders#$Declined"))
                  .interval(Duration.seconds(2))
                  .maxAttempts(3)
                  .build());
          step.addCatch(
              failed,
              CatchProps.builder().errors(List.of("States.ALL")).resultPath("$.error").build());
          return step;
        }
      }
      """;

  private static final String APP =
      """
      package app;

      import software.amazon.awscdk.App;
      import software.amazon.awscdk.Stack;

      public final class Main {
        public static void main(String[] args) {
          App app = new App();
          Stack stack = new Stack(app, "orders");
      @
          app.synth();
        }
      }
      """;

  private CdkSources() {}

  /** Writes as many workflows as have {@code handlers} handlers together, a multiple of ten. */
  static void write(int handlers, Path folder) throws IOException {
    Path in = Files.createDirectories(folder.resolve("app"));
    StringBuilder steps = new StringBuilder();
    for (int i = 1; i <= WorkflowSources.HANDLERS; i++) {
      String made = i < WorkflowSources.HANDLERS ? "careful" : "step";
      steps.append("    var step%d = %s(%d);\n".formatted(i, made, i));
    }
    for (int i = 1; i < WorkflowSources.HANDLERS; i++) {
      steps.append("    step%d.next(step%d);\n".formatted(i, i + 1));
    }
    StringBuilder calls = new StringBuilder();
    for (int i = 0; i < handlers / WorkflowSources.HANDLERS; i++) {
      Files.writeString(
          in.resolve("Orders" + i + ".java"),
          WORKFLOW.replace("@\n", steps).replace("#", Integer.toString(i)));
      calls.append("    Orders%d.define(stack);\n".formatted(i));
    }
    Files.writeString(in.resolve("Main.java"), APP.replace("@\n", calls));
  }
}
