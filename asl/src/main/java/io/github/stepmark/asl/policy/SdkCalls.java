package io.github.stepmark.asl.policy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Calls of any API, {@code aws-sdk:<service>:<action>}: the IAM action is called like the API's,
 * its prefix like the service, with the exceptions that stand here.
 */
final class SdkCalls {

  /** The services whose IAM prefix is not what the resource calls them. */
  private static final Map<String, String> PREFIXES =
      table(
          """
          acmpca acm-pca
          apigatewayv2 apigateway
          applicationautoscaling application-autoscaling
          applicationdiscovery discovery
          bedrockagent bedrock
          bedrockagentruntime bedrock
          bedrockruntime bedrock
          cloudhsmv2 cloudhsm
          cloudsearchdomain cloudsearch
          cloudwatchevents events
          cloudwatchlogs logs
          cognitoidentity cognito-identity
          cognitoidentityprovider cognito-idp
          computeoptimizer compute-optimizer
          configservice config
          costandusagereport cur
          costexplorer ce
          databasemigration dms
          devopsguru devops-guru
          directory ds
          docdb rds
          dynamodbstreams dynamodb
          ecrpublic ecr-public
          efs elasticfilesystem
          elasticloadbalancingv2 elasticloadbalancing
          elasticsearch es
          emr elasticmapreduce
          emrcontainers emr-containers
          emrserverless emr-serverless
          eventbridge events
          iotdataplane iot
          lexmodelbuilding lex
          lexruntime lex
          lexruntimev2 lex
          migrationhub mgh
          neptune rds
          opensearch es
          pinpoint mobiletargeting
          rdsdata rds-data
          redshiftdata redshift-data
          redshiftserverless redshift-serverless
          resourcegroups resource-groups
          resourcegroupstaggingapi tag
          route53domains route53domains
          route53resolver route53resolver
          s3control s3
          sagemakerruntime sagemaker
          servicecatalogappregistry servicecatalog
          sesv2 ses
          sfn states
          timestreamquery timestream
          timestreamwrite timestream
          waf waf
          wafregional waf-regional
          """);

  /** The calls whose IAM actions are called otherwise, several separated by commas. */
  private static final Map<String, String> ACTIONS =
      table(
          """
          bedrockruntime:applyGuardrail bedrock:ApplyGuardrail
          bedrockruntime:converse bedrock:InvokeModel
          dynamodb:batchExecuteStatement dynamodb:PartiQLSelect,dynamodb:PartiQLInsert,dynamodb:PartiQLUpdate,dynamodb:PartiQLDelete
          dynamodb:executeStatement dynamodb:PartiQLSelect,dynamodb:PartiQLInsert,dynamodb:PartiQLUpdate,dynamodb:PartiQLDelete
          dynamodb:executeTransaction dynamodb:PartiQLSelect,dynamodb:PartiQLInsert,dynamodb:PartiQLUpdate,dynamodb:PartiQLDelete
          dynamodb:transactGetItems dynamodb:GetItem
          dynamodb:transactWriteItems dynamodb:PutItem,dynamodb:UpdateItem,dynamodb:DeleteItem,dynamodb:ConditionCheckItem
          lambda:invoke lambda:InvokeFunction
          lambda:invokeAsync lambda:InvokeFunction
          s3:completeMultipartUpload s3:PutObject
          s3:copyObject s3:PutObject
          s3:createMultipartUpload s3:PutObject
          s3:deleteObjects s3:DeleteObject
          s3:headBucket s3:ListBucket
          s3:headObject s3:GetObject
          s3:listBuckets s3:ListAllMyBuckets
          s3:listMultipartUploads s3:ListBucketMultipartUploads
          s3:listObjectVersions s3:ListBucketVersions
          s3:listObjects s3:ListBucket
          s3:listObjectsV2 s3:ListBucket
          s3:listParts s3:ListMultipartUploadParts
          s3:selectObjectContent s3:GetObject
          s3:uploadPart s3:PutObject
          sns:publishBatch sns:Publish
          sqs:changeMessageVisibilityBatch sqs:ChangeMessageVisibility
          sqs:deleteMessageBatch sqs:DeleteMessage
          sqs:sendMessageBatch sqs:SendMessage
          """);

  /** By the IAM prefix, the parameter that names the resource, and its form. */
  private static final Map<String, String> FORMS =
      table(
          """
          dynamodb table/{TableName}
          events event-bus/{EventBusName}
          glue job/{JobName}
          kinesis stream/{StreamName}
          lambda function:{FunctionName}
          logs log-group:{LogGroupName}:*
          secretsmanager secret:{SecretId}-??????
          sns {TopicArn}
          ssm parameter/{Name}
          states stateMachine:{StateMachineArn}
          """);

  private SdkCalls() {}

  private static Map<String, String> table(String lines) {
    Function<String, String> before = line -> line.substring(0, line.indexOf(' '));
    return lines
        .lines()
        .collect(Collectors.toMap(before, line -> line.substring(line.indexOf(' ') + 1)));
  }

  /** The IAM actions that {@code call} needs. */
  static List<String> actions(ServiceCall call) {
    String service = call.service().replaceFirst("^aws-sdk:", "");
    String written = ACTIONS.get(service + ":" + call.action());
    if (written != null) {
      return List.of(written.split(","));
    }
    String prefix = PREFIXES.getOrDefault(service, service);
    String action = call.action();
    return List.of(
        prefix + ":" + action.substring(0, 1).toUpperCase(Locale.ROOT) + action.substring(1));
  }

  static void grant(ServiceCall call, Grants grants) {
    if (call.integration().equals("aws-sdk:s3:copyObject")) {
      new Permission("s3", List.of("s3:GetObject"), List.of(), List.of("s3:{CopySource}"), "")
          .grant(call.parameters(), grants);
    }
    List<String> actions = actions(call);
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
    return isComputed(call.parameters())
        ? "The parameters of " + call.integration() + " are computed while the machine runs."
        : "The resources of " + call.integration() + " are not known to be named by it.";
  }

  private static boolean isComputed(CallParameters parameters) {
    return parameters.node() == null || parameters.node().isTextual();
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
    String form = FORMS.getOrDefault(prefix, "*");
    String named = form.replaceFirst(".*\\{(.*)}.*", "$1");
    return says(parameters, named) ? form : "*";
  }

  private static boolean says(CallParameters parameters, String name) {
    return !isComputed(parameters) && !(parameters.at(name) instanceof Value.Absent);
  }
}
