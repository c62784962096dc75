package io.github.stepmark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Json;
import io.github.stepmark.processor.compile.CompileResult;
import io.github.stepmark.processor.compile.CompileTask;
import io.github.stepmark.processor.compile.Message;
import io.github.stepmark.processor.compile.Source;
import io.github.stepmark.processor.compile.TestCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What options make of the template. */
class TemplateTest {

  private static final String FILE = "META-INF/stepmark/Shipping/template.json";

  private static final Source WORKFLOW =
      Source.of(
          "app/Shipping.java",
          """
          package app;

          import io.github.stepmark.*;

          @StateMachine
          abstract class Shipping {

            @Next("tell")
            int pack(String order) {
              return 1;
            }

            @Task("sqs:sendMessage")
            @Parameters("{\\"QueueUrl\\": \\"${FunctionsRole}\\", \\"MessageBody\\": \\"x\\"}")
            @Next("store")
            abstract void tell();

            @Task("dynamodb:putItem")
            @Parameters("{\\"TableName\\": \\"a*b?c$d\\", \\"Item\\": {}}")
            @End
            abstract void store();
          }
          """);

  private static CompileResult compile(String... options) {
    return TestCompiler.JAVAC.compile(CompileTask.of(WORKFLOW).withOptions(options));
  }

  private static JsonNode template(String... options) {
    CompileResult result = compile(options);
    assertThat(result.complaints()).isEmpty();
    return Json.parse(result.emitted().get(FILE));
  }

  private static JsonNode properties(JsonNode template, String resource) {
    return template.at("/Resources/" + resource + "/Properties");
  }

  @Test
  void functionsAndLogsAreAsTheOptionsSay() {
    JsonNode template =
        template(
            "-Astepmark.runtime=java21",
            "-Astepmark.architecture=arm64",
            "-Astepmark.memory=1024",
            "-Astepmark.timeout=60",
            "-Astepmark.codeUri=../../../../functions.jar",
            "-Astepmark.logLevel=ALL",
            "-Astepmark.logRetention=7",
            "-Astepmark.tracing=true");

    JsonNode function = properties(template, "PackFunction");
    assertThat(function.get("Handler").asText()).isEqualTo("app.ShippingFunctions$PackFunction");
    assertThat(function.get("Runtime").asText()).isEqualTo("java21");
    assertThat(function.get("Architectures")).hasToString("[\"arm64\"]");
    assertThat(function.get("MemorySize").asInt()).isEqualTo(1024);
    assertThat(function.get("Timeout").asInt()).isEqualTo(60);
    assertThat(function.get("CodeUri").asText()).isEqualTo("../../../../functions.jar");
    assertThat(function.get("Tracing").asText()).isEqualTo("Active");
    JsonNode machine = properties(template, "Shipping");
    assertThat(machine.at("/Logging/Level").asText()).isEqualTo("ALL");
    assertThat(machine.at("/Tracing/Enabled").asBoolean()).isTrue();
    assertThat(properties(template, "MachineLogs").get("RetentionInDays").asInt()).isEqualTo(7);
    assertThat(template.findValuesAsText("Sid")).contains("Trace", "XrayPutTraceSegments");
    assertThat(template.findValuesAsText("Trace")).contains("AWS scopes tracing to no resource.");
  }

  @Test
  void aMachineThatLogsNothingHasNoLogsAndMayWriteNone() {
    JsonNode template = template("-Astepmark.logLevel=OFF");

    assertThat(template.get("Resources").has("MachineLogs")).isFalse();
    assertThat(properties(template, "Shipping").has("Logging")).isFalse();
    assertThat(template.findValuesAsText("Sid")).doesNotContain("LogsCreateLogDelivery");
  }

  @Test
  void onlyTheAliasOfAFunctionStartsFromASnapshot() {
    JsonNode template = template("-Astepmark.snapStart=true");

    JsonNode function = properties(template, "PackFunction");
    assertThat(function.get("SnapStart")).hasToString("{\"ApplyOn\":\"PublishedVersions\"}");
    assertThat(function.get("AutoPublishAlias").asText()).isEqualTo("live");
    assertThat(properties(template, "Shipping").at("/DefinitionSubstitutions/PackFunctionArn"))
        .hasToString("{\"Ref\":\"PackFunctionAliaslive\"}");
  }

  @Test
  void cloudFormationNeedsNoTransform() {
    JsonNode template = template("-Astepmark.template=cloudformation");

    assertThat(template.has("Transform")).isFalse();
    assertThat(template.at("/Resources/PackFunction/Type").asText())
        .isEqualTo("AWS::Lambda::Function");
    assertThat(properties(template, "PackFunction").get("Code").asText()).isEqualTo("../../..");
    assertThat(template.at("/Resources/Shipping/Type").asText())
        .isEqualTo("AWS::StepFunctions::StateMachine");
    JsonNode machine = properties(template, "Shipping");
    assertThat(machine.get("DefinitionS3Location").asText()).isEqualTo("statemachine.json");
    assertThat(machine.get("StateMachineType").asText()).isEqualTo("STANDARD");
    assertThat(machine.get("DefinitionSubstitutions").has("PackFunctionArn")).isTrue();
  }

  @Test
  void functionsHaveTheEnvironmentAndAllResourcesTheTags() {
    JsonNode template =
        template(
            "-Astepmark.environment=STAGE=a\\,b=$,ORDERS=${Orders},QUEUE=${FunctionsRole},NONE=",
            "-Astepmark.tags=team=support,stage=test");

    assertThat(properties(template, "PackFunction").at("/Environment/Variables"))
        .hasToString(
            "{\"STAGE\":\"a,b=$\",\"ORDERS\":{\"Ref\":\"Orders\"},"
                + "\"QUEUE\":{\"Ref\":\"FunctionsRole\"},\"NONE\":\"\"}");
    assertThat(template.at("/Parameters/Orders/Description").asText())
        .isEqualTo("What stands for ${Orders} in the environment of the functions");
    assertThat(properties(template, "Shipping").at("/DefinitionSubstitutions").has("Orders"))
        .isFalse();
    for (String resource : new String[] {"PackFunction", "Shipping"}) {
      assertThat(properties(template, resource).get("Tags"))
          .hasToString("{\"team\":\"support\",\"stage\":\"test\"}");
    }
    for (String resource :
        new String[] {"PackFunctionLogs", "MachineLogs", "FunctionsRole2", "MachineRole"}) {
      assertThat(properties(template, resource).get("Tags"))
          .hasToString(
              "[{\"Key\":\"team\",\"Value\":\"support\"},{\"Key\":\"stage\",\"Value\":\"test\"}]");
    }
  }

  @Test
  void cloudFormationListsTags() {
    JsonNode template =
        template("-Astepmark.tags=team=support", "-Astepmark.template=cloudformation");

    for (String resource : new String[] {"PackFunction", "Shipping"}) {
      assertThat(properties(template, resource).get("Tags"))
          .hasToString("[{\"Key\":\"team\",\"Value\":\"support\"}]");
    }
  }

  @Test
  void noneIsNone() {
    CompileResult result = compile("-Astepmark.template=none");

    assertThat(result.complaints()).isEmpty();
    assertThat(result.emitted()).doesNotContainKey(FILE);
  }

  /** A placeholder is called like a resource of the template, and keeps its name. */
  @Test
  void placeholdersAreParametersWhoseNamesAreTheUsers() {
    JsonNode template = template();

    assertThat(template.at("/Parameters/FunctionsRole/Type").asText()).isEqualTo("String");
    assertThat(template.at("/Resources/FunctionsRole2/Type").asText()).isEqualTo("AWS::IAM::Role");
    assertThat(properties(template, "Shipping").at("/DefinitionSubstitutions/FunctionsRole"))
        .hasToString("{\"Ref\":\"FunctionsRole\"}");
    String pattern = template.at("/Parameters/FunctionsRole/AllowedPattern").asText();
    assertThat("https://sqs.eu-west-1.amazonaws.com/1/orders").matches(pattern);
    assertThat("\",\"Next\":\"").doesNotMatch(pattern);
    assertThat("a\nb").doesNotMatch(pattern);
  }

  @Test
  void aQueueIsFoundInTheUrlThatAParameterHas() {
    JsonNode sub = statement("SqsSendMessage").at("/Resource/0/Fn::Sub");

    assertThat(sub.get(0).asText())
        .isEqualTo(
            "arn:${AWS::Partition}:sqs:${AWS::Region}:${FunctionsRolePiece3}:${FunctionsRolePiece4}");
    assertThat(sub.get(1).get("FunctionsRolePiece3"))
        .hasToString("{\"Fn::Select\":[3,{\"Fn::Split\":[\"/\",{\"Ref\":\"FunctionsRole\"}]}]}");
  }

  /** IAM reads an asterisk as a wildcard, and <code>${*}</code> as an asterisk. */
  @Test
  void textOfTheWorkflowIsNoWildcardAndNoVariable() {
    assertThat(statement("DynamodbPutItem").at("/Resource/0/Fn::Sub").asText())
        .isEqualTo(
            "arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/a${!*}b${!?}c${!$}d");
  }

  private static JsonNode statement(String sid) {
    for (JsonNode statement :
        properties(template(), "MachineRole").at("/Policies/0/PolicyDocument/Statement")) {
      if (statement.get("Sid").asText().equals(sid)) {
        return statement;
      }
    }
    throw new AssertionError("no statement " + sid);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "template=yaml | 'yaml' is nothing that -Astepmark.template can set. Write one of cloudformation, none, sam, or leave it out.",
        "runtime=java11 | 'java11' is nothing that -Astepmark.runtime can set. Write one of java17, java21, java25",
        "architecture=x86 | Write one of x86_64, arm64",
        "memory=64 | '64' is nothing that -Astepmark.memory can set. Write a number from 128 to 10240",
        "memory=much | Write a number from 128 to 10240",
        "timeout=901 | Write a number from 1 to 900",
        "codeUri= | Write a path or an s3:// address",
        "logLevel=DEBUG | Write one of ALL, ERROR, FATAL, OFF",
        "logRetention=8 | Write one of 1, 3, 5, 7,",
        "tracing=yes | Write one of true, false",
        "snapStart=on | Write one of true, false",
        "environment=STAGE | 'STAGE' is nothing that -Astepmark.environment can set. Write NAME=value,OTHER=${Parameter}",
        "environment=AWS_REGION=eu | none with AWS_ or LAMBDA_ in front",
        "environment=LAMBDA_TASK_ROOT=x | none with AWS_ or LAMBDA_ in front",
        "environment=_HANDLER=x | names of letters, digits and _",
        "environment=T=x | names of letters, digits and _, two or more",
        "environment=URL=http://${Host} | ${ only where a parameter of the template is the whole value",
        "environment=STAGE=a,STAGE=b | Write NAME=value",
        "tags=team | Write team=support,stage=test",
        "tags=aws:team=a | no name with aws: in front",
        "tags=team=a<b | of letters, digits, blanks and _.:/=+-@",
      })
  void whatAnOptionCannotBeIsRefusedAtTheWorkflow(String option, String message) {
    CompileResult result = compile("-Astepmark." + option);

    assertThat(result.errors())
        .extracting(Message::toString)
        .singleElement()
        .asString()
        .contains("[Stepmark/InvalidOption]", message.strip());
    assertThat(result.emitted()).doesNotContainKey(FILE);
  }

  @Test
  void cloudFormationPublishesNoVersionsThatSnapshotsAreTakenOf() {
    assertThat(compile("-Astepmark.snapStart=true", "-Astepmark.template=cloudformation").errors())
        .extracting(Message::toString)
        .singleElement()
        .asString()
        .contains(
            "'true' is nothing that -Astepmark.snapStart can set."
                + " Write false, or -Astepmark.template=sam, or leave it out.");
  }
}
