package io.github.stepmark.asl.policy;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What IAM calls the operations of AWS's APIs: like the API does, with the exceptions that stand
 * here. Those of S3 are the permissions that its API reference names with each operation; the
 * buckets of its control API are those on Outposts.
 */
final class SdkActions {

  /** The calls whose IAM actions are called otherwise, several separated by commas. */
  private static final Map<String, String> ACTIONS =
      SdkCalls.table(
          """
          apigatewaymanagementapi:deleteConnection execute-api:ManageConnections
          apigatewaymanagementapi:getConnection execute-api:ManageConnections
          apigatewaymanagementapi:postToConnection execute-api:ManageConnections
          bedrockruntime:applyGuardrail bedrock:ApplyGuardrail
          bedrockruntime:converse bedrock:InvokeModel
          bedrockruntime:startAsyncInvoke bedrock:InvokeModel
          budgets:createBudget budgets:ModifyBudget
          budgets:createNotification budgets:ModifyBudget
          budgets:createSubscriber budgets:ModifyBudget
          budgets:deleteBudget budgets:ModifyBudget
          budgets:deleteNotification budgets:ModifyBudget
          budgets:deleteSubscriber budgets:ModifyBudget
          budgets:describeBudget budgets:ViewBudget
          budgets:describeBudgetNotificationsForAccount budgets:ViewBudget
          budgets:describeBudgetPerformanceHistory budgets:ViewBudget
          budgets:describeBudgets budgets:ViewBudget
          budgets:describeNotificationsForBudget budgets:ViewBudget
          budgets:describeSubscribersForNotification budgets:ViewBudget
          budgets:updateBudget budgets:ModifyBudget
          budgets:updateNotification budgets:ModifyBudget
          budgets:updateSubscriber budgets:ModifyBudget
          cloudfront:createDistributionWithTags cloudfront:CreateDistribution,cloudfront:TagResource
          dynamodb:batchExecuteStatement dynamodb:PartiQLSelect,dynamodb:PartiQLInsert,dynamodb:PartiQLUpdate,dynamodb:PartiQLDelete
          dynamodb:executeStatement dynamodb:PartiQLSelect,dynamodb:PartiQLInsert,dynamodb:PartiQLUpdate,dynamodb:PartiQLDelete
          dynamodb:executeTransaction dynamodb:PartiQLSelect,dynamodb:PartiQLInsert,dynamodb:PartiQLUpdate,dynamodb:PartiQLDelete
          dynamodb:transactGetItems dynamodb:GetItem
          dynamodb:transactWriteItems dynamodb:PutItem,dynamodb:UpdateItem,dynamodb:DeleteItem,dynamodb:ConditionCheckItem
          iotfleetwise:batchCreateVehicle iotfleetwise:CreateVehicle
          iotfleetwise:batchUpdateVehicle iotfleetwise:UpdateVehicle
          keyspaces:createKeyspace cassandra:Create
          keyspaces:createTable cassandra:Create
          keyspaces:createType cassandra:Create
          keyspaces:deleteKeyspace cassandra:Drop
          keyspaces:deleteTable cassandra:Drop
          keyspaces:deleteType cassandra:Drop
          keyspaces:getKeyspace cassandra:Select
          keyspaces:getTable cassandra:Select
          keyspaces:getTableAutoScalingSettings cassandra:Select
          keyspaces:getType cassandra:Select
          keyspaces:listKeyspaces cassandra:Select
          keyspaces:listTables cassandra:Select
          keyspaces:listTagsForResource cassandra:Select
          keyspaces:listTypes cassandra:Select
          keyspaces:restoreTable cassandra:Restore
          keyspaces:updateKeyspace cassandra:Alter
          keyspaces:updateTable cassandra:Alter
          kms:reEncrypt kms:ReEncryptFrom,kms:ReEncryptTo
          lambda:getLayerVersionByArn lambda:GetLayerVersion
          lambda:invoke lambda:InvokeFunction
          lambda:invokeAsync lambda:InvokeFunction
          s3:completeMultipartUpload s3:PutObject
          s3:copyObject s3:PutObject
          s3:createMultipartUpload s3:PutObject
          s3:deleteBucketAnalyticsConfiguration s3:PutAnalyticsConfiguration
          s3:deleteBucketCors s3:PutBucketCORS
          s3:deleteBucketEncryption s3:PutEncryptionConfiguration
          s3:deleteBucketIntelligentTieringConfiguration s3:PutIntelligentTieringConfiguration
          s3:deleteBucketInventoryConfiguration s3:PutInventoryConfiguration
          s3:deleteBucketLifecycle s3:PutLifecycleConfiguration
          s3:deleteBucketMetricsConfiguration s3:PutMetricsConfiguration
          s3:deleteBucketOwnershipControls s3:PutBucketOwnershipControls
          s3:deleteBucketReplication s3:PutReplicationConfiguration
          s3:deleteBucketTagging s3:PutBucketTagging
          s3:deleteObjects s3:DeleteObject
          s3:deletePublicAccessBlock s3:PutBucketPublicAccessBlock
          s3:getBucketAccelerateConfiguration s3:GetAccelerateConfiguration
          s3:getBucketAnalyticsConfiguration s3:GetAnalyticsConfiguration
          s3:getBucketCors s3:GetBucketCORS
          s3:getBucketEncryption s3:GetEncryptionConfiguration
          s3:getBucketIntelligentTieringConfiguration s3:GetIntelligentTieringConfiguration
          s3:getBucketInventoryConfiguration s3:GetInventoryConfiguration
          s3:getBucketLifecycle s3:GetLifecycleConfiguration
          s3:getBucketLifecycleConfiguration s3:GetLifecycleConfiguration
          s3:getBucketMetricsConfiguration s3:GetMetricsConfiguration
          s3:getBucketNotificationConfiguration s3:GetBucketNotification
          s3:getBucketReplication s3:GetReplicationConfiguration
          s3:getObjectLockConfiguration s3:GetBucketObjectLockConfiguration
          s3:getPublicAccessBlock s3:GetBucketPublicAccessBlock
          s3:headBucket s3:ListBucket
          s3:headObject s3:GetObject
          s3:listBucketAnalyticsConfigurations s3:GetAnalyticsConfiguration
          s3:listBucketIntelligentTieringConfigurations s3:GetIntelligentTieringConfiguration
          s3:listBucketInventoryConfigurations s3:GetInventoryConfiguration
          s3:listBucketMetricsConfigurations s3:GetMetricsConfiguration
          s3:listBuckets s3:ListAllMyBuckets
          s3:listDirectoryBuckets s3express:ListAllMyDirectoryBuckets
          s3:listMultipartUploads s3:ListBucketMultipartUploads
          s3:listObjectVersions s3:ListBucketVersions
          s3:listObjects s3:ListBucket
          s3:listObjectsV2 s3:ListBucket
          s3:listParts s3:ListMultipartUploadParts
          s3:putBucketAccelerateConfiguration s3:PutAccelerateConfiguration
          s3:putBucketAnalyticsConfiguration s3:PutAnalyticsConfiguration
          s3:putBucketCors s3:PutBucketCORS
          s3:putBucketEncryption s3:PutEncryptionConfiguration
          s3:putBucketIntelligentTieringConfiguration s3:PutIntelligentTieringConfiguration
          s3:putBucketInventoryConfiguration s3:PutInventoryConfiguration
          s3:putBucketLifecycle s3:PutLifecycleConfiguration
          s3:putBucketLifecycleConfiguration s3:PutLifecycleConfiguration
          s3:putBucketMetricsConfiguration s3:PutMetricsConfiguration
          s3:putBucketNotificationConfiguration s3:PutBucketNotification
          s3:putBucketReplication s3:PutReplicationConfiguration
          s3:putObjectLockConfiguration s3:PutBucketObjectLockConfiguration
          s3:putPublicAccessBlock s3:PutBucketPublicAccessBlock
          s3:selectObjectContent s3:GetObject
          s3:uploadPart s3:PutObject
          s3:uploadPartCopy s3:PutObject
          s3control:createBucket s3-outposts:CreateBucket
          s3control:deleteBucket s3-outposts:DeleteBucket
          s3control:deleteBucketLifecycleConfiguration s3-outposts:PutLifecycleConfiguration
          s3control:deleteBucketPolicy s3-outposts:DeleteBucketPolicy
          s3control:deleteBucketReplication s3-outposts:PutReplicationConfiguration
          s3control:deleteBucketTagging s3-outposts:PutBucketTagging
          s3control:deletePublicAccessBlock s3:PutAccountPublicAccessBlock
          s3control:getBucket s3-outposts:GetBucket
          s3control:getBucketLifecycleConfiguration s3-outposts:GetLifecycleConfiguration
          s3control:getBucketPolicy s3-outposts:GetBucketPolicy
          s3control:getBucketReplication s3-outposts:GetReplicationConfiguration
          s3control:getBucketTagging s3-outposts:GetBucketTagging
          s3control:getBucketVersioning s3-outposts:GetBucketVersioning
          s3control:getPublicAccessBlock s3:GetAccountPublicAccessBlock
          s3control:listRegionalBuckets s3-outposts:ListRegionalBuckets
          s3control:putBucketLifecycleConfiguration s3-outposts:PutLifecycleConfiguration
          s3control:putBucketPolicy s3-outposts:PutBucketPolicy
          s3control:putBucketReplication s3-outposts:PutReplicationConfiguration
          s3control:putBucketTagging s3-outposts:PutBucketTagging
          s3control:putBucketVersioning s3-outposts:PutBucketVersioning
          s3control:putPublicAccessBlock s3:PutAccountPublicAccessBlock
          sns:publishBatch sns:Publish
          sqs:changeMessageVisibilityBatch sqs:ChangeMessageVisibility
          sqs:deleteMessageBatch sqs:DeleteMessage
          sqs:sendMessageBatch sqs:SendMessage
          timestreamquery:query timestream:Select
          verifiedpermissions:batchIsAuthorized verifiedpermissions:IsAuthorized
          verifiedpermissions:batchIsAuthorizedWithToken verifiedpermissions:IsAuthorizedWithToken
          """);

  private SdkActions() {}

  /** The IAM actions that {@code call} needs. */
  static List<String> of(ServiceCall call) {
    String service = call.service().replaceFirst("^aws-sdk:", "");
    String written = ACTIONS.get(service + ":" + call.action());
    if (written != null) {
      return List.of(written.split(","));
    }
    String prefix = SdkPrefixes.of(service);
    String action = call.action();
    if (prefix.equals("apigateway")) {
      return List.of("apigateway:" + method(action));
    }
    return List.of(
        prefix + ":" + action.substring(0, 1).toUpperCase(Locale.ROOT) + action.substring(1));
  }

  /** API Gateway's actions are the methods of HTTP that its API is called by. */
  private static String method(String action) {
    if (action.matches("(get|export).*")) {
      return "GET";
    }
    if (action.matches("(delete|flush|reset|untag).*")) {
      return "DELETE";
    }
    if (action.startsWith("update")) {
      return "PATCH";
    }
    boolean puts =
        action.matches("(put|tag|reimport).*") || action.equals("importDocumentationParts");
    return puts ? "PUT" : "POST";
  }

  /** All that are called otherwise, for tests. */
  static Collection<String> written() {
    return ACTIONS.values();
  }
}
