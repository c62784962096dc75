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
import picocli.CommandLine.Help.Ansi;

/** State machines in templates of CloudFormation and AWS SAM. */
class TemplateTest {

  @TempDir private Path folder;

  @Test
  void functionsStandForPlaceholders() throws IOException {
    Run run =
        validate(
            "t.yaml",
            """
            Resources:
              Machine:
                Type: AWS::Serverless::StateMachine
                Properties:
                  Definition:
                    StartAt: A
                    States:
                      A:
                        Type: Task
                        Resource: !GetAtt Function.Arn
                        Next: B
                      B:
                        Type: Task
                        Resource: {"Fn::GetAtt": [Function, Arn]}
                        Next: C
                      C:
                        Type: Task
                        Resource: !Sub "arn:${AWS::Partition}:states:::sqs:sendMessage"
                        Parameters: {QueueUrl: !Ref Queue, MessageBody.$: $}
                        Next: D
                      D:
                        Type: Task
                        Resource: !ImportValue Shared
                        End: true
            """);

    assertThat(run).isEqualTo(new Run(0, "no problems in 1 definition\n", ""));
  }

  @Test
  void whatAFunctionStandsForIsAStringWhereverAnotherTypeIsAsked() throws IOException {
    Run run =
        validate(
            "t.yaml",
            """
            Resources:
              Machine:
                Type: AWS::Serverless::StateMachine
                Properties:
                  Definition:
                    StartAt: A
                    States: {A: {Type: Wait, Seconds: !Ref Delay, End: true}}
            """);

    assertThat(run.out())
        .contains("t.yaml:7:43: error: Expected value of type Integer [WrongType]");
  }

  @ParameterizedTest
  @CsvSource({
    "AWS::Serverless::StateMachine, Type",
    "AWS::StepFunctions::StateMachine, StateMachineType"
  })
  void theTypeIsTheTemplates(String resource, String property) throws IOException {
    String template =
        """
        {"Resources": {"Machine": {"Type": "%s", "Properties": {"%s": "%s", "Definition": {
          "StartAt": "A", "States": {"A": {"Type": "Task", "End": true,
            "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken"}}}}}}}
        """;

    assertThat(validate("t.json", template.formatted(resource, property, "EXPRESS")).out())
        .contains("t.json:3:17: error:", "[NotInExpress]");
    assertThat(validate("t.json", template.formatted(resource, property, "STANDARD")).code())
        .isZero();
    String file = file("t.json", template.formatted(resource, property, "STANDARD"));
    assertThat(Run.of("validate", "--type=express", file).code()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"|", "!Sub |", "!Sub\n          |-", "|2 # its indent"})
  void aDefinitionStringIsCheckedInItsOwnLines(String header) throws IOException {
    Run run =
        validate(
            "t.yaml",
            """
            Resources:
              Machine:
                Type: AWS::StepFunctions::StateMachine
                Properties:
                  DefinitionString: HEADER
                      {
                        "StartAt": "A",
                        "States": {"A": {"Type": "Task", "Resource": "${Function.Arn}"}}
                      }
            """
                .replace("HEADER", header));

    int line = header.contains("\n") ? 9 : 8;
    assertThat(run.out())
        .contains(
            "t.yaml:" + line + ":24: error: This object should have only one of",
            "              \"States\": {\"A\": {",
            "\n                         ^~~\n");
  }

  @Test
  void aDefinitionStringInJsonIsPlacedToTheColumn() throws IOException {
    Run run =
        validate(
            "t.json",
            """
            {"Resources": {"Machine": {"Type": "AWS::StepFunctions::StateMachine", "Properties": {
              "DefinitionString": {"Fn::Sub": [
                "{\\"StartAt\\": \\"A\\", \\u0022States\\": {\\"A\\": {\\"Type\\": \\"Pas\\"}}}", {}]}}}}}
            """);

    assertThat(run.out())
        .contains(
            "t.json:3:62: error: The field 'Type' should have one of",
            "\\\"Type\\\": \\\"Pas\\\"}",
            "^~~~~~~\n");
  }

  @Test
  void aJoinedDefinitionStringIsCheckedAndPlacedAtItsName() throws IOException {
    Run run =
        validate(
            "t.json",
            """
            {"Resources": {"Machine": {"Type": "AWS::StepFunctions::StateMachine", "Properties": {
              "DefinitionString": {"Fn::Join": ["", [
                "{\\"StartAt\\": \\"A\\", \\"States\\": {\\"A\\": {\\"Type\\": \\"Task\\", \\"Resource\\": \\"",
                {"Fn::GetAtt": ["Function", "Arn"]}, "\\", \\"Nxt\\": 1, \\"End\\": true}}}"]]}}}}}
            """);

    assertThat(run.out())
        .contains("t.json:2:3: error: Field 'Nxt' is not supported", "^~~~~~~~~~~~~~~~~~")
        .endsWith("1 error in 1 definition\n");
  }

  @Test
  void aDefinitionStringThatIsNoJsonIsPlacedWhereItBreaks() throws IOException {
    Run run =
        validate(
            "t.yaml",
            """
            Resources:
              Machine:
                Type: AWS::StepFunctions::StateMachine
                Properties:
                  DefinitionString: |
                    {"StartAt": "A",
                     "States": nowhere}
            """);

    assertThat(run.out()).contains("t.yaml:7:20: error: Unrecognized token 'nowhere'", "[NotJson]");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void aFileBesideTheTemplateIsFollowedAndHasItsType() throws IOException {
    Files.createDirectories(folder.resolve("flows"));
    file(
        "flows/a.asl.yaml",
        """
        StartAt: A
        States:
          A:
            Type: Task
            Resource: arn:aws:states:::sqs:sendMessage.waitForTaskToken
            End: true
        """);

    Run run =
        validate(
            "t.yaml",
            """
            Resources:
              Machine:
                Type: AWS::Serverless::StateMachine
                Properties: {Type: EXPRESS, DefinitionUri: flows/a.asl.yaml}
            """);

    assertThat(run.out())
        .contains(folder.resolve("flows/a.asl.yaml") + ":5:15: error:", "[NotInExpress]");
  }

  @Test
  void aFileThatIsNotBesideTheTemplateIsUnreadable() throws IOException {
    Run run =
        validate(
            "t.yaml",
            """
            Resources:
              Machine:
                Type: AWS::Serverless::StateMachine
                Properties: {DefinitionUri: gone.json}
            """);

    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            "stepmark: %s: no such file (the DefinitionUri in %s)\n"
                .formatted(folder.resolve("gone.json"), folder.resolve("t.yaml")));
    assertThat(run.code()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{DefinitionUri: 's3://bucket/key'}",
        "{DefinitionUri: /etc/hostname}",
        "{DefinitionUri: {Bucket: b, Key: k}}",
        "{DefinitionS3Location: {Bucket: b, Key: k}}",
        "{DefinitionString: !ImportValue x}",
        "{DefinitionString: !Join [',', !Ref Parts]}",
        "{DefinitionString: !Sub [[a], {}]}",
        "{Definition: !Ref x}",
        "{Definition: {'Fn::Transform': {Name: 'AWS::Include'}}}",
        "{}"
      })
  void aDefinitionThatTheTemplateDoesNotSayIsPassedOverAloud(String properties) throws IOException {
    String template =
        """
        Resources:
          Other:
            Type: AWS::Serverless::StateMachine
            Properties: %s
        """
            .formatted(properties);
    String known =
        """
          Known:
            Type: AWS::Serverless::StateMachine
            Properties: {Definition: {StartAt: A, States: {A: {Type: Succeed}}}}
        """;

    Run both = validate("t.yaml", template + known);
    assertThat(both.out()).isEqualTo("no problems in 1 definition\n");
    assertThat(both.err()).contains("the definition of Other is neither in the template");
    assertThat(both.code()).isZero();
    assertThat(validate("t.yaml", template).code()).isEqualTo(2);
  }

  @Test
  void aTemplateWithoutAStateMachineIsUnusable() throws IOException {
    Run run = validate("t.yaml", "Resources: {Table: {Type: AWS::DynamoDB::Table}}");

    assertThat(run.err()).contains("a template without a definition that can be checked");
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void whatElseATemplateHasIsNotLookedAt() throws IOException {
    String template =
        """
        Resources:
          Api:
            Type: AWS::Serverless::Api
            Tags: &tags {a: b}
            Properties: {Body: {responses: {200: {x: *tags}}}, Rate: .inf, Rate: 1}
          Machine:
            Type: AWS::Serverless::StateMachine
            Properties:
              Tags: *tags
              Definition: {StartAt: A, States: {A: {Type: Succeed%s}}}
        """;

    assertThat(validate("t.yaml", template.formatted("")).code()).isZero();
    assertThat(validate("t.yaml", template.formatted(", Comment: *tags")).out())
        .contains("t.yaml:10:69: error: An alias")
        .endsWith("1 error in 1 definition\n");
  }

  @Test
  void programsAreToldTheResourceAndThePointerIntoItsDefinition() throws IOException {
    Run run =
        Run.of(
            "validate",
            "--format=json",
            file(
                "t.yaml",
                """
                Resources:
                  Machine:
                    Type: AWS::Serverless::StateMachine
                    Properties:
                      Definition: {StartAt: A, States: {A: {Type: Succeed, Commnt: x}}}
                """));

    assertThat(run.json().get(0).get("resource").textValue()).isEqualTo("Machine");
    assertThat(run.json().get(0).get("pointer").textValue()).isEqualTo("/States/A/Commnt");
    assertThat(run.json().get(0).get("column").intValue()).isEqualTo(60);
  }

  @Test
  void aDefinitionInJsonIsNoTemplateAndItsFunctionsAreWhatTheyAreToAws() {
    Run run =
        Run.of(
            """
            {"StartAt": "A", "States": {"A": {"Type": "Task", "End": true,
              "Resource": {"Fn::GetAtt": ["Function", "Arn"]}}}}
            """,
            Ansi.OFF,
            "validate",
            "-");

    assertThat(run.out()).contains("<stdin>:2:3: error: Expected value of type [STRING]");
  }

  private Run validate(String name, String text) throws IOException {
    return Run.of("validate", file(name, text));
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
