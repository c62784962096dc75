package io.github.stepmark.asl.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.asl.Diagnostic;
import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.WorkflowType;
import io.github.stepmark.asl.read.DefinitionReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules of one state. States are written with ' for ", so that they can be read. */
class StateRulesTest {

  private static final String NOT_OFFERED =
      """
      lambda:invoke.sync | Write lambda:invoke alone, or with .waitForTaskToken.
      dynamodb:putItem.waitForTaskToken | Write dynamodb:putItem: Step Functions offers no pattern for it.
      dynamodb:putItems | Did you mean 'putItem'?
      dynamo:putItem | Did you mean 'dynamodb'?
      batch:submitJob.sync:2 | Write batch:submitJob alone, or with .sync.
      aws-sdk:s3:getObject.sync | Take out .sync: any API is called by plain requests.
      aws-sdk:s3:GetObject | Write aws-sdk:s3:getObject.
      aws-sdk:S3:GetObject | Write aws-sdk:s3:getObject.
      sqs | Name an action, too, such as sqs:sendMessage.
      myFunction | Name a service and an action, such as sqs:sendMessage, or a function by its ARN or a placeholder, such as ${OpenCaseFunctionArn}.
      docker://echo | Name a service and an action, such as sqs:sendMessage.
      s3:getObject | If AWS's SDK has that, call it by aws-sdk:s3:getObject: there is no integration of its own.
      ses:sendEmail | If AWS's SDK has that, call it by aws-sdk:ses:sendEmail: there is no integration of its own.
      activity:send | If AWS's SDK has that, call it by aws-sdk:activity:send: there is no integration of its own.
      dynamobd:putItem | Did you mean 'dynamodb'?
      emr:createCluster.sync | Did you mean 'elasticmapreduce'?
      eventbridge:putEvent | Did you mean 'events:putEvents'?
      sfn:startExecution.sync:2 | Did you mean 'states'?
      emr:sendEmail | If AWS's SDK has that, call it by aws-sdk:emr:sendEmail: there is no integration of its own.
      sqq:sendMesage | Did you mean 'sqs:sendMessage'?
      DynamoDB:PutItem | Did you mean 'dynamodb:putItem'?
      sqs.sendMessage | Write sqs:sendMessage.
      """;

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = NOT_OFFERED)
  void aCallThatStepFunctionsDoesNotOfferIsRefusedInAwsWords(String call, String mend) {
    String resource = "arn:aws:states:::" + call;

    assertThat(check("{'Type': 'Task', 'Resource': '" + resource + "', 'End': true}"))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.pointer()).isEqualTo("/Resource");
              assertThat(one.rule().awsCode()).isEqualTo("SCHEMA_VALIDATION_FAILED");
              assertThat(one.message())
                  .isEqualTo("The resource provided " + resource + " is not recognized");
              assertThat(one.mend()).isEqualTo(mend);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "states:startExecution.sync:2",
        "ecs:runTask.sync",
        "aws-sdk:dynamodb:query",
        "codebuild:retryBuild",
        "bedrock-agentcore:invokeAgentRuntime",
        "bedrockagentcore:invokeHarness",
        "${Service}:invoke"
      })
  void aCallThatStepFunctionsOffersIsTaken(String call) {
    assertThat(
            check("{'Type': 'Task', 'Resource': 'arn:aws-cn:states:::" + call + "', 'End': true}"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          UNKNOWN_ERROR_NAME | /Retry/0/ErrorEquals/0 | {'Type': 'Task', 'Resource': '${F}', 'Retry': [{'ErrorEquals': ['States.Timeouts']}], 'End': true}
          UNKNOWN_ERROR_NAME | /Catch/0/ErrorEquals/1 | {'Type': 'Task', 'Resource': '${F}', 'Catch': [{'ErrorEquals': ['E', 'States.Runtime'], 'Next': 'Z'}], 'End': true}
          ZERO_TIME | /Retry/0/IntervalSeconds | {'Type': 'Task', 'Resource': '${F}', 'Retry': [{'ErrorEquals': ['E'], 'IntervalSeconds': 0}], 'End': true}
          INVALID_RESOURCE | /Resource | {'Type': 'Task', 'Resource': 'arn:aws:lambda:eu-west-1:111122223333:function:f:', 'End': true}
          INVALID_RESOURCE | /Resource | {'Type': 'Task', 'Resource': 'arn:aws:lambda:eu-west-1:function:f', 'End': true}
          INVALID_RESOURCE | /Resource | {'Type': 'Task', 'Resource': 'arn:aws:states::lambda:invoke', 'End': true}
          INVALID_RESOURCE | /Resource | {'Type': 'Task', 'Resource': 'arn:aws:states:lambda:invoke', 'End': true}
          UNKNOWN_INTEGRATION | /Resource | {'Type': 'Task', 'Resource': 'arn:${AWS::Partition}:states:::lambda:invoke.sync', 'End': true}
          TOKEN_NOT_PASSED | /Resource | {'Type': 'Task', 'Resource': 'arn:${AWS::Partition}:states:::lambda:invoke.waitForTaskToken', 'HeartbeatSeconds': 9, 'Parameters': {'FunctionName': 'f'}, 'End': true}
          NO_TIMEOUT | /Resource | {'Type': 'Task', 'Resource': 'arn:aws:states:::sns:publish.waitForTaskToken', 'Parameters': {'Message.$': '$$.Task.Token'}, 'End': true}
          NO_TIMEOUT | /Resource | {'Type': 'Task', 'Resource': 'arn:aws:states:eu-west-1:111122223333:activity:pack', 'End': true}
          ROLE_NOT_PASSED | /Resource | {'Type': 'Task', 'Resource': 'arn:aws:states:::aws-sdk:grafana:createWorkspace', 'Parameters': {'WorkspaceRoleArn.$': '$.role'}, 'End': true}
          ROLE_NOT_PASSED | /Resource | {'Type': 'Task', 'Resource': 'arn:aws:states:::aws-sdk:databasemigration:modifyEndpoint', 'Parameters': {'EndpointArn': '${E}', 'MySQLSettings': {'SecretsManagerAccessRoleArn': '${R}'}}, 'End': true}
          INVALID_RESOURCE | /Resource | {'Type': 'Task', 'Resource': 'arn:amazon:lambda:eu-west-1:111122223333:function:f', 'End': true}
          MISSING_FIELD | /Parameters | {'Type': 'Task', 'Resource': 'arn:aws:states:::lambda:invoke', 'Parameters': {'Payload': 1}, 'End': true}
          MISSING_FIELD | /Arguments | {'Type': 'Task', 'QueryLanguage': 'JSONata', 'Resource': 'arn:aws:states:::lambda:invoke', 'Arguments': {'Payload': 1}, 'End': true}
          MISSING_FIELD | /Parameters | {'Type': 'Task', 'Resource': 'arn:aws:states:::http:invoke', 'Parameters': {'ApiEndpoint': 'https://example.com', 'Method': 'GET'}, 'End': true}
          WRONG_VALUE | /Parameters/Method | {'Type': 'Task', 'Resource': 'arn:aws:states:::http:invoke', 'Parameters': {'ApiEndpoint': 'https://example.com', 'Method': 'get', 'InvocationConfig': {'ConnectionArn': '${C}'}}, 'End': true}
          PARAMETER_CASE | /Parameters/bucket | {'Type': 'Task', 'Resource': 'arn:aws:states:::aws-sdk:s3:listObjectsV2', 'Parameters': {'bucket': 'b'}, 'End': true}
          UNKNOWN_PARAMETER | /Parameters/DelaySecond | {'Type': 'Task', 'Resource': 'arn:aws:states:::sqs:sendMessage', 'Parameters': {'QueueUrl': 'q', 'MessageBody': 'b', 'DelaySecond': 3}, 'End': true}
          UNKNOWN_PARAMETER | /Arguments/Payloads | {'Type': 'Task', 'QueryLanguage': 'JSONata', 'Resource': 'arn:aws:states:::lambda:invoke', 'Arguments': {'FunctionName': 'f', 'Payloads': {}}, 'End': true}
          UNKNOWN_PARAMETER | /Parameters/Qualifer.$ | {'Type': 'Task', 'Resource': 'arn:aws:states:::lambda:invoke', 'Parameters': {'FunctionName': 'f', 'Qualifer.$': '$.q'}, 'End': true}
          TOKEN_NOT_PASSED | /Resource | {'Type': 'Task', 'Resource': 'arn:aws:states:::sns:publish.waitForTaskToken', 'TimeoutSeconds': 9, 'Parameters': {'Message': 'm'}, 'End': true}
          OTHER_LANGUAGE_TEXT | /Parameters/a/0 | {'Type': 'Pass', 'Parameters': {'a': ['{% $states.input.x %}']}, 'End': true}
          OTHER_LANGUAGE_TEXT | /Output/a/0 | {'Type': 'Pass', 'QueryLanguage': 'JSONata', 'Output': {'a': ['$.x']}, 'End': true}
          OTHER_LANGUAGE_TEXT | /Output/a.$ | {'Type': 'Pass', 'QueryLanguage': 'JSONata', 'Output': {'a.$': '$$.Execution.Id'}, 'End': true}
          OTHER_LANGUAGE_TEXT | /Cause | {'Type': 'Fail', 'Cause': '{% $states.input.why %}'}
          MISSING_FIELD | /Parameters/functionName | {'Type': 'Task', 'Resource': 'arn:aws:states:::lambda:invoke', 'Parameters': {'functionName': 'f'}, 'End': true}
          NO_DELIMITERS | /Output/a/0 | {'Type': 'Pass', 'QueryLanguage': 'JSONata', 'Output': {'a': ['$states.input.x']}, 'End': true}
          NO_DELIMITERS | /Output | {'Type': 'Pass', 'QueryLanguage': 'JSONata', 'Output': '$uuid()', 'End': true}
          NO_DOLLAR | /Parameters/a | {'Type': 'Pass', 'Parameters': {'a': 'States.UUID()'}, 'End': true}
          NO_DOLLAR | /Parameters/a/0/b | {'Type': 'Pass', 'Parameters': {'a': [{'b': '$.x'}]}, 'End': true}
          NO_PATH | /Error | {'Type': 'Fail', 'Error': '$.error'}
          NO_PATH | /Choices/0/StringEquals | {'Type': 'Choice', 'Choices': [{'Variable': '$.a', 'StringEquals': '$.b', 'Next': 'Z'}]}
          PASS_RESULT_IS_STATIC | /Result | {'Type': 'Pass', 'Result': {'a.$': '$.x'}, 'End': true}
          SHADOWED_RULE | /Choices/1 | {'Type': 'Choice', 'Choices': [{'Variable': '$.a', 'IsNull': true, 'Next': 'Y'}, {'Variable': '$.a', 'IsNull': true, 'Next': 'Z'}]}
          """)
  void aRuleIsReportedAtItsPlaceAlone(String rule, String pointer, String state) {
    assertThat(check(state))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.rule().name()).isEqualTo(rule);
              assertThat(one.pointer()).isEqualTo(pointer);
              assertThat(one.mend()).isNotBlank();
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'Type': 'Fail', 'Error': '$5 missing', 'Cause': 'costs $'}",
        "{'Type': 'Pass', 'Parameters': {'a.$': '$.x', 'b': '$5'}, 'End': true}",
        "{'Type': 'Pass', 'Result': {'a': 'x $.y'}, 'End': true}",
        "{'Type': 'Task', 'Resource': '${F}', 'Retry': [{'ErrorEquals':"
            + " ['States.Http.StatusCode.429', 'StatesX', 'Lambda.Unknown']}], 'End': true}",
        "{'Type': 'Task', 'Resource': 'arn:aws:states:::sns:publish.waitForTaskToken',"
            + " 'HeartbeatSeconds': 9, 'Parameters': {'Message': {'t.$': '$$.Task.Token'}},"
            + " 'End': true}",
        "{'Type': 'Task', 'QueryLanguage': 'JSONata', 'TimeoutSeconds': '{% $states.input.t %}', 'Resource':"
            + " 'arn:aws:states:::sns:publish.waitForTaskToken', 'Arguments': {'Message':"
            + " '{% $states.context.Task.Token %}'}, 'End': true}",
        "{'Type': 'Task', 'Resource': 'arn:aws:states:::lambda:invoke', 'Parameters':"
            + " {'FunctionName.$': '$.f'}, 'End': true}",
        "{'Type': 'Task', 'Resource': 'arn:aws:states:::sqs:sendMessage', 'Parameters':"
            + " {'QueueUrl': 'q', 'MessageBody': 'b', 'AddedByAwsLater': 1}, 'End': true}",
        "{'Type': 'Task', 'Resource': 'arn:aws:states:eu-west-1:111122223333:activity:pack',"
            + " 'TimeoutSecondsPath': '$.patience', 'End': true}",
        "{'Type': 'Task', 'Resource': 'arn:aws:states:::lambda:invoke', 'End': true}"
      })
  void whatOnlyLooksLikeAMistakeIsTaken(String state) {
    assertThat(check(state)).isEmpty();
  }

  @Test
  void aWaitThatAnExpressWorkflowDoesNotHaveNeedsNoToken() {
    String waiting = "{'Type': 'Task', 'Resource': '%s.waitForTaskToken', 'End': true}";

    assertThat(
            check(waiting.formatted("arn:aws:states:::aws-sdk:s3:getObject"), WorkflowType.EXPRESS))
        .extracting(Diagnostic::rule)
        .containsExactly(Rule.NOT_IN_EXPRESS);
  }

  @ParameterizedTest
  @CsvSource({"Error, 256", "Cause, 32768"})
  void aTextOfAFailStateIsNoLongerThanAnExecutionCanHave(String field, int longest) {
    String fits = "{'Type': 'Fail', '" + field + "': '" + "x".repeat(longest) + "'}";

    assertThat(check(fits)).isEmpty();
    assertThat(check(fits.replace("x'", "xx'")))
        .singleElement()
        .satisfies(one -> assertThat(one.pointer()).isEqualTo("/" + field));
  }

  @ParameterizedTest
  @ValueSource(ints = {262_144, 262_145})
  void dataIsNoMoreThanAStateCanHandOn(int bytes) {
    String text = "x".repeat(bytes - 2);

    assertThat(check("{'Type': 'Pass', 'Result': '" + text + "', 'End': true}"))
        .extracting(Diagnostic::pointer)
        .isEqualTo(bytes == 262_144 ? List.of() : List.of("/Result"));
  }

  private static List<Diagnostic> check(String state) {
    return check(state, WorkflowType.STANDARD);
  }

  private static List<Diagnostic> check(String state, WorkflowType type) {
    return Checker.check(
        DefinitionReader.readState(state.replace('\'', '"'), QueryLanguage.JSONPATH).orThrow(),
        QueryLanguage.JSONPATH,
        type);
  }
}
