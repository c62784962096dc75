package io.github.stepmark.asl.policy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What some calls of any API need beside the action that they are called like: to pass a role, to
 * read an object or a secret for the service, to say which version, list or tags an object has.
 * Found with the operations in the services' API references and security chapters, as of 2026. The
 * roles of other calls are those of {@link PassedRoles}.
 */
final class SdkNeeds {

  /** Lines as in {@link Permission}. */
  private static final Map<String, List<Permission>> NEEDS =
      Permission.table(
          """
          aws-sdk:backup:startBackupJob | pass backup.amazonaws.com | iam:role/{IamRoleArn}
          aws-sdk:backup:startCopyJob | pass backup.amazonaws.com | iam:role/{IamRoleArn}
          aws-sdk:backup:startRestoreJob?IamRoleArn | pass backup.amazonaws.com | iam:role/{IamRoleArn}
          aws-sdk:bedrock:createModelInvocationJob | pass bedrock.amazonaws.com | iam:role/{RoleArn}
          aws-sdk:bedrockagentruntime:retrieveAndGenerate?RetrieveAndGenerateConfiguration.KnowledgeBaseConfiguration | bedrock:Retrieve | knowledge-base/{RetrieveAndGenerateConfiguration.KnowledgeBaseConfiguration.KnowledgeBaseId}
          aws-sdk:bedrockruntime:invokeModel?GuardrailIdentifier | bedrock:ApplyGuardrail | guardrail/{GuardrailIdentifier}
          aws-sdk:bedrockruntime:converse?GuardrailConfig | bedrock:ApplyGuardrail | guardrail/{GuardrailConfig.GuardrailIdentifier}
          aws-sdk:cloudformation:createStack?RoleARN | pass cloudformation.amazonaws.com | iam:role/{RoleARN!}
          aws-sdk:cloudformation:updateStack?RoleARN | pass cloudformation.amazonaws.com | iam:role/{RoleARN!}
          aws-sdk:dynamodb:exportTableToPointInTime | s3:PutObject s3:PutObjectAcl s3:AbortMultipartUpload | s3:{S3Bucket}/{S3Prefix=}* | The export names its objects.
          aws-sdk:ec2:createSnapshot?TagSpecifications | ec2:CreateTags | arn:P:ec2:R::snapshot/* if:ec2:CreateAction=CreateSnapshot | A snapshot has its id once it is created.
          aws-sdk:ec2:runInstances?TagSpecifications | ec2:CreateTags | instance/* volume/* network-interface/* spot-instances-request/* if:ec2:CreateAction=RunInstances | What is made has its id once it is made.
          aws-sdk:ec2:runInstances?IamInstanceProfile | pass ec2.amazonaws.com ec2.amazonaws.com.cn | iam:role/* | The role stands in the instance profile.
          aws-sdk:ecs:registerTaskDefinition | pass ecs-tasks.amazonaws.com | iam:role/{TaskRoleArn?} iam:role/{ExecutionRoleArn?}
          aws-sdk:ecs:runTask | pass ecs-tasks.amazonaws.com | iam:role/* | The roles stand in the task definition.
          aws-sdk:ecs:runTask?VolumeConfigurations | pass ecs.amazonaws.com | iam:role/{VolumeConfigurations[].ManagedEBSVolume.RoleArn}
          aws-sdk:emrserverless:startJobRun | pass emr-serverless.amazonaws.com | iam:role/{ExecutionRoleArn}
          aws-sdk:glue:createCrawler | pass glue.amazonaws.com | iam:role/{Role}
          aws-sdk:glue:createJob | pass glue.amazonaws.com | iam:role/{Role}
          aws-sdk:glue:startDataQualityRulesetEvaluationRun | pass glue.amazonaws.com | iam:role/{Role}
          aws-sdk:lambda:createFunction | pass lambda.amazonaws.com | iam:role/{Role!}
          aws-sdk:polly:startSpeechSynthesisTask | s3:PutObject | s3:{OutputS3BucketName}/{OutputS3KeyPrefix=}* | The output is called after the task.
          aws-sdk:polly:startSpeechSynthesisTask?SnsTopicArn | sns:Publish | {SnsTopicArn}
          aws-sdk:rds:startExportTask | pass export.rds.amazonaws.com | iam:role/{IamRoleArn}
          aws-sdk:rdsdata:executeStatement | secretsmanager:GetSecretValue | {SecretArn}
          aws-sdk:rdsdata:batchExecuteStatement | secretsmanager:GetSecretValue | {SecretArn}
          aws-sdk:rdsdata:beginTransaction | secretsmanager:GetSecretValue | {SecretArn}
          aws-sdk:rdsdata:commitTransaction | secretsmanager:GetSecretValue | {SecretArn}
          aws-sdk:rdsdata:rollbackTransaction | secretsmanager:GetSecretValue | {SecretArn}
          aws-sdk:redshiftdata:executeStatement?SecretArn | secretsmanager:GetSecretValue | {SecretArn}
          aws-sdk:redshiftdata:batchExecuteStatement?SecretArn | secretsmanager:GetSecretValue | {SecretArn}
          aws-sdk:redshiftdata:batchExecuteStatement?WorkgroupName-SecretArn | redshift-serverless:GetCredentials | workgroup/{WorkgroupName#}
          aws-sdk:redshiftdata:batchExecuteStatement?DbUser-SecretArn | redshift:GetClusterCredentials | dbuser:{ClusterIdentifier}/{DbUser} dbname:{ClusterIdentifier}/{Database}
          aws-sdk:redshiftdata:batchExecuteStatement?ClusterIdentifier-DbUser-SecretArn | redshift:GetClusterCredentialsWithIAM | dbname:{ClusterIdentifier}/{Database}
          aws-sdk:redshiftdata:describeTable?SecretArn | secretsmanager:GetSecretValue | {SecretArn}
          aws-sdk:redshiftdata:describeTable?WorkgroupName-SecretArn | redshift-serverless:GetCredentials | workgroup/{WorkgroupName#}
          aws-sdk:redshiftdata:describeTable?DbUser-SecretArn | redshift:GetClusterCredentials | dbuser:{ClusterIdentifier}/{DbUser} dbname:{ClusterIdentifier}/{Database}
          aws-sdk:redshiftdata:describeTable?ClusterIdentifier-DbUser-SecretArn | redshift:GetClusterCredentialsWithIAM | dbname:{ClusterIdentifier}/{Database}
          aws-sdk:redshiftdata:executeStatement?WorkgroupName-SecretArn | redshift-serverless:GetCredentials | workgroup/{WorkgroupName#}
          aws-sdk:redshiftdata:executeStatement?DbUser-SecretArn | redshift:GetClusterCredentials | dbuser:{ClusterIdentifier}/{DbUser} dbname:{ClusterIdentifier}/{Database}
          aws-sdk:redshiftdata:executeStatement?ClusterIdentifier-DbUser-SecretArn | redshift:GetClusterCredentialsWithIAM | dbname:{ClusterIdentifier}/{Database}
          aws-sdk:redshiftdata:listDatabases?SecretArn | secretsmanager:GetSecretValue | {SecretArn}
          aws-sdk:redshiftdata:listDatabases?WorkgroupName-SecretArn | redshift-serverless:GetCredentials | workgroup/{WorkgroupName#}
          aws-sdk:redshiftdata:listDatabases?DbUser-SecretArn | redshift:GetClusterCredentials | dbuser:{ClusterIdentifier}/{DbUser} dbname:{ClusterIdentifier}/{Database}
          aws-sdk:redshiftdata:listDatabases?ClusterIdentifier-DbUser-SecretArn | redshift:GetClusterCredentialsWithIAM | dbname:{ClusterIdentifier}/{Database}
          aws-sdk:redshiftdata:listSchemas?SecretArn | secretsmanager:GetSecretValue | {SecretArn}
          aws-sdk:redshiftdata:listSchemas?WorkgroupName-SecretArn | redshift-serverless:GetCredentials | workgroup/{WorkgroupName#}
          aws-sdk:redshiftdata:listSchemas?DbUser-SecretArn | redshift:GetClusterCredentials | dbuser:{ClusterIdentifier}/{DbUser} dbname:{ClusterIdentifier}/{Database}
          aws-sdk:redshiftdata:listSchemas?ClusterIdentifier-DbUser-SecretArn | redshift:GetClusterCredentialsWithIAM | dbname:{ClusterIdentifier}/{Database}
          aws-sdk:redshiftdata:listTables?SecretArn | secretsmanager:GetSecretValue | {SecretArn}
          aws-sdk:redshiftdata:listTables?WorkgroupName-SecretArn | redshift-serverless:GetCredentials | workgroup/{WorkgroupName#}
          aws-sdk:redshiftdata:listTables?DbUser-SecretArn | redshift:GetClusterCredentials | dbuser:{ClusterIdentifier}/{DbUser} dbname:{ClusterIdentifier}/{Database}
          aws-sdk:redshiftdata:listTables?ClusterIdentifier-DbUser-SecretArn | redshift:GetClusterCredentialsWithIAM | dbname:{ClusterIdentifier}/{Database}
          aws-sdk:rekognition:detectFaces?Image.S3Object | s3:GetObject | s3:{Image.S3Object.Bucket}/{Image.S3Object.Name}
          aws-sdk:rekognition:detectLabels?Image.S3Object | s3:GetObject | s3:{Image.S3Object.Bucket}/{Image.S3Object.Name}
          aws-sdk:rekognition:detectModerationLabels?Image.S3Object | s3:GetObject | s3:{Image.S3Object.Bucket}/{Image.S3Object.Name}
          aws-sdk:rekognition:detectText?Image.S3Object | s3:GetObject | s3:{Image.S3Object.Bucket}/{Image.S3Object.Name}
          aws-sdk:rekognition:recognizeCelebrities?Image.S3Object | s3:GetObject | s3:{Image.S3Object.Bucket}/{Image.S3Object.Name}
          aws-sdk:rekognition:compareFaces?SourceImage.S3Object | s3:GetObject | s3:{SourceImage.S3Object.Bucket}/{SourceImage.S3Object.Name}
          aws-sdk:rekognition:compareFaces?TargetImage.S3Object | s3:GetObject | s3:{TargetImage.S3Object.Bucket}/{TargetImage.S3Object.Name}
          aws-sdk:s3:copyObject | s3:GetObject | s3:{CopySource}
          aws-sdk:s3:uploadPartCopy | s3:GetObject | s3:{CopySource}
          aws-sdk:s3:copyObject?ACL | s3:PutObjectAcl | s3:{Bucket}/{Key}
          aws-sdk:s3:copyObject?Tagging | s3:PutObjectTagging | s3:{Bucket}/{Key}
          aws-sdk:s3:createMultipartUpload?ACL | s3:PutObjectAcl | s3:{Bucket}/{Key}
          aws-sdk:s3:createMultipartUpload?Tagging | s3:PutObjectTagging | s3:{Bucket}/{Key}
          aws-sdk:s3:copyObject?SSEKMSKeyId | kms:GenerateDataKey kms:Decrypt | key/{SSEKMSKeyId}
          aws-sdk:s3:createMultipartUpload?SSEKMSKeyId | kms:GenerateDataKey kms:Decrypt | key/{SSEKMSKeyId}
          aws-sdk:s3:putObject?SSEKMSKeyId | kms:GenerateDataKey | key/{SSEKMSKeyId}
          aws-sdk:s3:putObject?ACL | s3:PutObjectAcl | s3:{Bucket}/{Key}
          aws-sdk:s3:putObject?Tagging | s3:PutObjectTagging | s3:{Bucket}/{Key}
          aws-sdk:s3:getObject?VersionId | s3:GetObjectVersion | s3:{Bucket}/{Key}
          aws-sdk:s3:headObject?VersionId | s3:GetObjectVersion | s3:{Bucket}/{Key}
          aws-sdk:s3:getObjectAcl?VersionId | s3:GetObjectVersionAcl | s3:{Bucket}/{Key}
          aws-sdk:s3:getObjectTagging?VersionId | s3:GetObjectVersionTagging | s3:{Bucket}/{Key}
          aws-sdk:s3:deleteObject?VersionId | s3:DeleteObjectVersion | s3:{Bucket}/{Key}
          aws-sdk:s3:deleteObjectTagging?VersionId | s3:DeleteObjectVersionTagging | s3:{Bucket}/{Key}
          aws-sdk:s3:putObjectAcl?VersionId | s3:PutObjectVersionAcl | s3:{Bucket}/{Key}
          aws-sdk:s3:putObjectTagging?VersionId | s3:PutObjectVersionTagging | s3:{Bucket}/{Key}
          aws-sdk:sagemaker:createModel | pass sagemaker.amazonaws.com | iam:role/{ExecutionRoleArn}
          aws-sdk:sagemaker:createProcessingJob | pass sagemaker.amazonaws.com | iam:role/{RoleArn}
          aws-sdk:sagemaker:createTrainingJob | pass sagemaker.amazonaws.com | iam:role/{RoleArn}
          aws-sdk:scheduler:createSchedule | pass scheduler.amazonaws.com | iam:role/{Target.RoleArn}
          aws-sdk:scheduler:updateSchedule | pass scheduler.amazonaws.com | iam:role/{Target.RoleArn}
          aws-sdk:secretsmanager:batchGetSecretValue?SecretIdList | secretsmanager:GetSecretValue | secret:{SecretIdList[]}-??????
          aws-sdk:secretsmanager:batchGetSecretValue?Filters | secretsmanager:GetSecretValue | secret:* | The secrets are found by filters.
          aws-sdk:secretsmanager:batchGetSecretValue?Filters | secretsmanager:ListSecrets | * | AWS scopes secretsmanager:ListSecrets to no resource.
          aws-sdk:sfn:createStateMachine | pass states.amazonaws.com | iam:role/{RoleArn}
          aws-sdk:sfn:updateStateMachine?RoleArn | pass states.amazonaws.com | iam:role/{RoleArn}
          aws-sdk:ssm:startAutomationExecution?Parameters.AutomationAssumeRole | pass ssm.amazonaws.com | iam:role/{Parameters.AutomationAssumeRole[]!}
          aws-sdk:textract:analyzeDocument?Document.S3Object | s3:GetObject | s3:{Document.S3Object.Bucket}/{Document.S3Object.Name}
          aws-sdk:textract:analyzeExpense?Document.S3Object | s3:GetObject | s3:{Document.S3Object.Bucket}/{Document.S3Object.Name}
          aws-sdk:textract:detectDocumentText?Document.S3Object | s3:GetObject | s3:{Document.S3Object.Bucket}/{Document.S3Object.Name}
          aws-sdk:textract:startDocumentAnalysis | s3:GetObject | s3:{DocumentLocation.S3Object.Bucket}/{DocumentLocation.S3Object.Name}
          aws-sdk:textract:startDocumentAnalysis?NotificationChannel | pass textract.amazonaws.com | iam:role/{NotificationChannel.RoleArn}
          aws-sdk:textract:startDocumentTextDetection | s3:GetObject | s3:{DocumentLocation.S3Object.Bucket}/{DocumentLocation.S3Object.Name}
          aws-sdk:textract:startDocumentTextDetection?NotificationChannel | pass textract.amazonaws.com | iam:role/{NotificationChannel.RoleArn}
          aws-sdk:textract:startExpenseAnalysis | s3:GetObject | s3:{DocumentLocation.S3Object.Bucket}/{DocumentLocation.S3Object.Name}
          aws-sdk:textract:startExpenseAnalysis?NotificationChannel | pass textract.amazonaws.com | iam:role/{NotificationChannel.RoleArn}
          aws-sdk:transcribe:startTranscriptionJob | s3:GetObject | s3:{Media.MediaFileUri}
          aws-sdk:transcribe:startTranscriptionJob?OutputBucketName | s3:PutObject | s3:{OutputBucketName}/* | The output is called after the job.
          aws-sdk:transcribe:startTranscriptionJob?JobExecutionSettings.DataAccessRoleArn | pass transcribe.amazonaws.com | iam:role/{JobExecutionSettings.DataAccessRoleArn}
          """);

  private SdkNeeds() {}

  /** What {@code call} needs; nothing that hangs on a parameter where all are computed. */
  static List<Permission> of(ServiceCall call) {
    boolean computed = call.parameters().isComputed();
    return NEEDS.getOrDefault(call.integration(), List.of()).stream()
        .filter(need -> !computed || need.with().isEmpty())
        .toList();
  }

  /** All lines, for tests. */
  static Stream<Permission> all() {
    return NEEDS.values().stream().flatMap(List::stream);
  }

  /** Whether it is known which roles {@code call} passes. */
  static boolean passes(ServiceCall call) {
    return NEEDS.getOrDefault(call.integration(), List.of()).stream()
        .anyMatch(need -> !need.passedTo().isEmpty());
  }
}
