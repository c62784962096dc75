package io.github.stepmark.asl.policy;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Calls of any API, {@code aws-sdk:<service>:<action>}: {@link SdkActions} is what IAM calls them,
 * {@link SdkNeeds} what they need besides; the resources that their parameters name stand here.
 */
final class SdkCalls {

  /** By the IAM prefix, the parameter that names the resource, and its form. */
  private static final Map<String, String> FORMS =
      table(
          """
          cognito-idp userpool/{UserPoolId}
          dynamodb table/{TableName}
          events event-bus/{EventBusName}
          firehose deliverystream/{DeliveryStreamName}
          glue job/{JobName}
          kinesis stream/{StreamName}
          lambda function:{FunctionName}
          logs log-group:{LogGroupName}:*
          rds-data {ResourceArn}
          secretsmanager secret:{SecretId}-??????
          sns {TopicArn}
          ssm parameter/{Name}
          states stateMachine:{StateMachineArn}
          """);

  /** By the call, where its service has resources of many kinds. */
  private static final Map<String, String> CALL_FORMS =
      table(
          """
          bedrockagentruntime:invokeAgent agent-alias/{AgentId}/{AgentAliasId}
          bedrockagentruntime:retrieve knowledge-base/{KnowledgeBaseId}
          bedrockruntime:applyGuardrail guardrail/{GuardrailIdentifier}
          codepipeline:startPipelineExecution {Name}
          glue:startCrawler crawler/{Name}
          iotdataplane:publish topic/{Topic}
          sagemakerruntime:invokeEndpoint endpoint/{EndpointName}
          scheduler:createSchedule schedule/{GroupName=default}/{Name}
          scheduler:deleteSchedule schedule/{GroupName=default}/{Name}
          scheduler:getSchedule schedule/{GroupName=default}/{Name}
          scheduler:updateSchedule schedule/{GroupName=default}/{Name}
          sfn:describeExecution {ExecutionArn}
          sfn:getExecutionHistory {ExecutionArn}
          sfn:redriveExecution {ExecutionArn}
          sfn:stopExecution {ExecutionArn}
          sts:assumeRole {RoleArn}
          """);

  private SdkCalls() {}

  static Map<String, String> table(String lines) {
    Function<String, String> before = line -> line.substring(0, line.indexOf(' '));
    return lines
        .lines()
        .collect(Collectors.toMap(before, line -> line.substring(line.indexOf(' ') + 1)));
  }

  static void grant(ServiceCall call, Grants grants) {
    SdkNeeds.of(call).forEach(need -> need.grant(call.parameters(), grants));
    if (TableGrants.grant(call, grants)) {
      return;
    }
    List<String> actions = SdkActions.of(call);
    String form = form(call, actions.get(0).substring(0, actions.get(0).indexOf(':')));
    new Permission(
            call.integration(),
            actions,
            List.of(),
            List.of(form),
            form.equals("*") ? reason(call) : "")
        .grant(call.parameters(), grants);
  }

  private static String reason(ServiceCall call) {
    return call.parameters().isComputed()
        ? "The parameters of " + call.integration() + " are computed while the machine runs."
        : "The resources of " + call.integration() + " are not known to be named by it.";
  }

  private static String form(ServiceCall call, String prefix) {
    CallParameters parameters = call.parameters();
    if (prefix.equals("s3") && says(parameters, "Bucket")) {
      boolean objects = says(parameters, "Key");
      boolean several = call.action().equals("deleteObjects");
      return objects ? "s3:{Bucket}/{Key}" : several ? "s3:{Bucket}/*" : "s3:{Bucket}";
    }
    if (prefix.equals("dynamodb") && says(parameters, "IndexName")) {
      return "table/{TableName}/index/{IndexName}";
    }
    String form =
        CALL_FORMS.getOrDefault(
            call.integration().replaceFirst("^aws-sdk:", ""), FORMS.getOrDefault(prefix, "*"));
    String named = form.replaceFirst(".*\\{(.*)}.*", "$1");
    return says(parameters, named) ? form : "*";
  }

  private static boolean says(CallParameters parameters, String name) {
    return !parameters.isComputed() && !(parameters.at(name) instanceof Value.Absent);
  }
}
