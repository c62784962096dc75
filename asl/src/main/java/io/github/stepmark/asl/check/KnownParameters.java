package io.github.stepmark.asl.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The parameters of the calls that are made most. AWS adds to them, so that a name is not wrong for
 * not being here; but one that is nearly one of these is a slip.
 */
final class KnownParameters {

  /** As AWS's references of these services have them in 2026: a call, and its parameters. */
  private static final String TABLE =
      """
      apigateway:invoke AllowNullValues ApiEndpoint AuthType Headers Method Path QueryParameters RequestBody Stage
      athena:startQueryExecution ClientRequestToken ExecutionParameters QueryExecutionContext QueryString ResultConfiguration ResultReuseConfiguration WorkGroup
      batch:submitJob ArrayProperties ContainerOverrides DependsOn EcsPropertiesOverride EksPropertiesOverride JobDefinition JobName JobQueue NodeOverrides Parameters PropagateTags RetryStrategy SchedulingPriorityOverride ShareIdentifier Tags Timeout
      dynamodb:deleteItem ConditionExpression ConditionalOperator Expected ExpressionAttributeNames ExpressionAttributeValues Key ReturnConsumedCapacity ReturnItemCollectionMetrics ReturnValues ReturnValuesOnConditionCheckFailure TableName
      dynamodb:getItem AttributesToGet ConsistentRead ExpressionAttributeNames Key ProjectionExpression ReturnConsumedCapacity TableName
      dynamodb:putItem ConditionExpression ConditionalOperator Expected ExpressionAttributeNames ExpressionAttributeValues Item ReturnConsumedCapacity ReturnItemCollectionMetrics ReturnValues ReturnValuesOnConditionCheckFailure TableName
      dynamodb:updateItem AttributeUpdates ConditionExpression ConditionalOperator Expected ExpressionAttributeNames ExpressionAttributeValues Key ReturnConsumedCapacity ReturnItemCollectionMetrics ReturnValues ReturnValuesOnConditionCheckFailure TableName UpdateExpression
      ecs:runTask CapacityProviderStrategy ClientToken Cluster Count EnableECSManagedTags EnableExecuteCommand Group LaunchType NetworkConfiguration Overrides PlacementConstraints PlacementStrategy PlatformVersion PropagateTags ReferenceId StartedBy Tags TaskDefinition VolumeConfigurations
      events:putEvents EndpointId Entries
      glue:startJobRun AllocatedCapacity Arguments ExecutionClass JobName JobRunId MaxCapacity NotificationProperty NumberOfWorkers SecurityConfiguration Timeout WorkerType
      http:invoke ApiEndpoint Authentication Headers InvocationConfig Method QueryParameters RequestBody Transform
      lambda:invoke ClientContext FunctionName InvocationType LogType Payload Qualifier
      sns:publish Message MessageAttributes MessageDeduplicationId MessageGroupId MessageStructure PhoneNumber Subject TargetArn TopicArn
      sqs:sendMessage DelaySeconds MessageAttributes MessageBody MessageDeduplicationId MessageGroupId MessageSystemAttributes QueueUrl
      states:startExecution Input Name StateMachineArn TraceHeader
      """;

  private static final Map<String, Set<String>> BY_CALL =
      TABLE
          .lines()
          .map(line -> List.of(line.split(" ")))
          .collect(
              Collectors.toUnmodifiableMap(
                  words -> words.get(0),
                  words -> new LinkedHashSet<>(words.subList(1, words.size()))));

  private KnownParameters() {}

  /** The names that a call takes; none where they are not known. */
  static Set<String> of(ServiceResource service) {
    return BY_CALL.getOrDefault(service.service() + ":" + service.action(), Set.of());
  }
}
