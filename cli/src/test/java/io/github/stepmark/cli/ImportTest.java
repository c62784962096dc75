package io.github.stepmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportTest {

  private static final String DEFINITION =
      """
      {"StartAt": "Ask", "States": {
        "Ask": {"Type": "Pass", "Result": {"a": 1}, "Next": "Use"},
        "Use": {"Type": "Pass", "Parameters": {"x.$": "$.b"}, "End": true}}}
      """;

  @TempDir private Path folder;

  @Test
  void aClassIsPrintedAndTheReportBesideIt() throws IOException {
    Run run = Run.of("import", file("ask-and-use.asl.json", DEFINITION));

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("public abstract class AskAndUse {", "abstract void use();");
    assertThat(run.err())
        .startsWith("Wrong with the definition as it was; look at this first:\n")
        .contains("error: $ has no b: it is {a: 1} [AbsentField]")
        .endsWith("\n\n2 states imported, none as JSON\n");
  }

  @Test
  void handlersAreToldAndWhyOthersAreNone() throws IOException {
    String definition =
        """
        {"StartAt": "Ask", "States": {
          "Ask": {"Type": "Task", "Resource": "${AskArn}", "Next": "Tell"},
          "Tell": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
            "Parameters": {"FunctionName": "f", "Payload.$": "$", "LogType": "Tail"}, "End": true}}}
        """;

    Run run = Run.of("import", file("a.json", definition), "--handlers");

    assertThat(run.err())
        .isEqualTo(
            """
            2 states imported, none as JSON

            Handlers to be written, each a function of its own from now on:
              Ask

            Calls of functions that are no handlers:
              Tell says more of the call than function and payload
            """);
  }

  @Test
  void aClassIsWrittenToTheFolderOfItsPackage() throws IOException {
    Path sources = folder.resolve("src");

    Run run =
        Run.of(
            "import",
            file("a.json", DEFINITION),
            "--package=shop.orders",
            "--class=Orders",
            "--type=express",
            "-o",
            sources.toString());

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(sources.resolve("shop/orders/Orders.java"))
        .content()
        .startsWith("package shop.orders;\n")
        .contains("@StateMachine(type = WorkflowType.EXPRESS)");
  }

  @Test
  void aFileThatIsThereIsLeftAsItIs() throws IOException {
    Path there = folder.resolve("A.java");
    Files.writeString(there, "mine");
    String[] arguments = {"import", file("a.json", DEFINITION), "-o", folder.toString()};

    Run run = Run.of(arguments);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("stepmark: " + there + " is there already; see --overwrite\n");
    assertThat(there).hasContent("mine");
    assertThat(Run.of("import", arguments[1], "-o", arguments[3], "--overwrite").code()).isZero();
    assertThat(there).content().contains("class A");
  }

  @Test
  void whereNoFolderCanBeIsSaid() throws IOException {
    String file = file("a.json", DEFINITION);

    Run run = Run.of("import", file, "--package=p", "-o", file);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("stepmark: " + Path.of(file, "p") + " is no folder to write to\n");
  }

  @Test
  void ofSeveralMachinesOneHasToBeChosen() throws IOException {
    String machine = "{Type: AWS::Serverless::StateMachine, Properties: {Definition: %s}}";
    String template =
        "Resources:\n  A: %1$s\n  B: %1$s\n  C: {Type: AWS::SQS::Queue}\n"
            .formatted(machine.formatted(DEFINITION.replace("\n", " ")));
    String file = file("template.yaml", template);

    Run run = Run.of("import", file);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .startsWith(
            "stepmark: " + file + " holds several state machines; choose by --name one of: A, B\n");
    assertThat(Run.of("import", file, "--name=B").out()).contains("class B {");
    assertThat(Run.of("import", file, "--name=C").err()).contains("--name must be one of: A, B");
  }

  @Test
  void aTemplateSaysTheTypeAndTheName() throws IOException {
    String template =
        """
        Resources:
          Orders:
            Type: AWS::Serverless::StateMachine
            Properties: {Type: EXPRESS, Definition: %s}
        """
            .formatted(DEFINITION.replace("\n", " "));

    assertThat(Run.of("import", file("template.yaml", template)).out())
        .contains("@StateMachine(type = WorkflowType.EXPRESS)\npublic abstract class Orders {");
  }

  @Test
  void aServiceIsCalledAsEverThoughItsPartitionIsCloudFormations() throws IOException {
    Run run = Run.of("import", file("a.json", published("AWS::Partition")));

    assertThat(run.out()).contains("@Task(\"sns:publish\")");
    assertThat(run.err())
        .contains("arn:${AWS::Partition}:states::: is arn:aws:states::: now.")
        .contains("option -Astepmark.partition.")
        .doesNotContain("Placeholders, to be filled in");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Partition", "aws_partition"})
  void aPlaceholderForAPartitionStaysWhereItIs(String partition) throws IOException {
    Run run = Run.of("import", file("a.json", published(partition)));

    assertThat(run.out())
        .contains("@StateMachine(placeholders = \"" + partition + "\")")
        .contains("@Task(\"arn:${" + partition + "}:states:::sns:publish\")");
    assertThat(run.err()).doesNotContain("now.");
  }

  @Test
  void theArnByWhichHandlersAreCalledIsTheCompilers() throws IOException {
    String definition =
        """
        {"StartAt": "Price", "States": {"Price": {
          "Type": "Task", "Resource": "arn:${Partition}:states:::lambda:invoke",
          "Parameters": {"FunctionName": "${PriceArn}", "Payload.$": "$"},
          "OutputPath": "$.Payload", "End": true}}}
        """;

    Run run = Run.of("import", file("a.json", definition), "--handlers");

    assertThat(run.out()).contains("LambdaIntegration.INVOKE", "Object price(@Input Object input)");
    assertThat(run.err()).contains("arn:${Partition}:states::: is arn:aws:states::: now.");
  }

  private static String published(String partition) {
    return """
        {"StartAt": "Tell", "States": {"Tell": {
          "Type": "Task", "Resource": "arn:${%s}:states:::sns:publish",
          "Parameters": {"TopicArn": "${Topic}", "Message": "m"}, "End": true}}}
        """
        .formatted(partition);
  }

  @Test
  void dataMayHaveACommentWithAPlaceholder() throws IOException {
    String definition =
        """
        {"StartAt": "Keep", "States": {"Keep": {
          "Type": "Pass", "Comment": "of ${Owner}", "End": true,
          "Parameters": {"Comment": "of ${Owner}", "Choices": [{"Comment": "${Other}s"}]}}}}
        """;

    assertThat(Run.of("import", file("a.json", definition)).out())
        .contains("placeholders = {\"Owner\", \"Other\"}")
        .contains("comment = \"of $ {Owner}\"")
        .contains("\"Comment\": \"of ${Owner}\",")
        .contains("\"Comment\": \"${Other}s\"");
  }

  @Test
  void theNameInTheTemplateStaysWhereTheClassHasAnother() throws IOException {
    String template =
        """
        Resources:
          OrdersFlow:
            Type: AWS::Serverless::StateMachine
            Properties: {Definition: %s}
        """
            .formatted(DEFINITION.replace("\n", " "));
    String file = file("template.yaml", template);

    assertThat(Run.of("import", file, "--class", "Orders").out())
        .contains("@StateMachine(name = \"OrdersFlow\")\npublic abstract class Orders {");
    assertThat(Run.of("import", file, "--class", "OrdersFlow").out())
        .contains("@StateMachine\npublic abstract class OrdersFlow {");
  }

  @Test
  void onlyWhatNoClassCanNameIsRenamed() throws IOException {
    String definition =
        """
        {"Comment": "of ${Owner}", "StartAt": "Ask", "States": {
          "Ask": {"Type": "Task", "Resource": "${Ask.Arn}", "Next": "Tell"},
          "Tell": {"Type": "Task", "Resource": "${TellArn}", "Parameters":
            {"q": "arn:${AWS::Partition}:sqs:${Name}", "r": "arn:${AWS::Partition}:sqs:x",
             "s": "${Ask-Arn}", "t": "${tell_arn} of ${the_team}", "u.$": "States.Format('s3://${Bucket}/{}', $.key)",
             "v.$": "$.${Field}"}, "End": true}}}
        """;

    Run run = Run.of("import", file("a.json", definition));

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains(
            "comment = \"of $ {Owner}\"",
            "placeholders = {\"AWSPartition\", \"Name\", \"tell_arn\", \"the_team\", \"Bucket\"}",
            "@Task(\"${Ask.Arn}\")",
            "@Task(\"${TellArn}\")",
            "\"q\": \"arn:${AWSPartition}:sqs:${Name}\",",
            "\"r\": \"arn:${AWSPartition}:sqs:x\",",
            "\"s\": \"${Ask-Arn}\",",
            "\"t\": \"${tell_arn} of ${the_team}\",",
            "\"u.$\": \"States.Format('s3://${Bucket}/{}', $.key)\",",
            "\"v.$\": \"${Field2}\"");
    assertThat(run.err())
        .contains(
            """
            Placeholders, to be filled in at deployment by what stood there:
              AWSPartition: ${AWS::Partition}
              Field2: $.${Field}
            """);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          --package=a.class, 'a.class' is no package's name in Java
          --class=1st, '1st' is no class's name in Java
          --class=Retry, 'Retry' is an annotation that the class bears; name it by --class
          """)
  void aNameThatJavaDoesNotTakeIsRefused(String option, String message) throws IOException {
    Run run = Run.of("import", file("a.json", DEFINITION), option);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("stepmark: " + message + "\n");
  }

  @Test
  void whatIsNoDefinitionIsSaidAndNothingWritten() throws IOException {
    Run run = Run.of("import", file("a.json", "{\"StartAt\": 1}"), "-o", folder.toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("a.json:1:13: error:");
    assertThat(folder.resolve("A.java")).doesNotExist();
  }

  @Test
  void commentsAboveStatesOfYamlStayAboveThem() throws IOException {
    String definition =
        """
        # The whole.
        StartAt: Ask
        States:
          # Asks, which
          # may */ take \\u002a/ long.
          Ask:
            Type: Pass
            Result: |
              # no comment
            Next: Stay # nor what stands beside

          Stay:
            Type: Task
            Resource: ${StayFunctionArn}
            # inside
            End: true
          #
          # %s
          Last: {Type: Fail}
        """
            .formatted("long ".repeat(30));

    Run run = Run.of("import", file("a.yaml", definition), "--handlers");

    assertThat(run.out())
        .contains(
            """
              // Asks, which
              // may * / take /u002a/ long.
              @Pass(result = "\\"# no comment\\\\n\\"")
            """,
            """
              abstract void ask();

              @End
            """,
            """
              //
              // %s
              // %s
              @Fail
            """
                .formatted("long ".repeat(19).strip(), "long ".repeat(11).strip()));
  }

  @Test
  void namesThatDeploymentWouldFillInAreRefusedTogether() throws IOException {
    String definition =
        """
        {"StartAt": "Ask ${Who}", "States": {
          "Ask ${Who}": {"Type": "Pass", "Result": {"a${B}": 1, "${C}": 2}, "End": true}}}
        """;

    Run run = Run.of("import", file("a.json", definition), "-o", folder.toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            "stepmark: A class has to know the names that deployment would fill in here: the state"
                + " 'Ask ${Who}', the member 'a${B}'. Put in what they stand for, and import"
                + " that.\n");
    assertThat(folder.resolve("A.java")).doesNotExist();
  }

  @Test
  void whatNoClassCanHoldIsSaid() throws IOException {
    String text = DEFINITION.replace("\"a\": 1", "\"a\": \"" + "x".repeat(70_000) + "\"");

    Run run = Run.of("import", file("a.json", text));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .startsWith("stepmark: The state 'Ask' has a text of 70013 bytes, and a constant in Java");
    assertThat(run.out()).isEmpty();
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
