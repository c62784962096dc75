package io.github.stepmark.asl.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An action of a service that Step Functions calls with more than a plain request, by a resource
 * such as {@code arn:aws:states:::lambda:invoke}.
 *
 * @param service the service's name in the resource
 * @param action the action's, or {@code *} where not all of the service's are known
 * @param patterns what may follow the action: {@code .sync}, {@code .sync:2}, {@code
 *     .waitForTaskToken}
 * @param required the members that its parameters must have
 */
record Integration(String service, String action, Set<String> patterns, List<String> required) {

  static final String TOKEN = ".waitForTaskToken";

  /**
   * As AWS's developer guide lists them in 2026, of patterns those that the service was seen to
   * take. A line has the service, the action, the patterns without their dot, and the members.
   */
  private static final String TABLE =
      """
      apigateway       invoke                       waitForTaskToken             ApiEndpoint Method
      athena           startQueryExecution          sync                         QueryString
      athena           stopQueryExecution           -                            QueryExecutionId
      athena           getQueryExecution            -                            QueryExecutionId
      athena           getQueryResults              -                            QueryExecutionId
      batch            submitJob                    sync                         JobDefinition JobName JobQueue
      bedrock          invokeModel                  waitForTaskToken             ModelId
      bedrock          createModelCustomizationJob  sync,waitForTaskToken
      bedrock-agentcore *                           -
      bedrockagentcore invokeHarness                -                            HarnessArn RuntimeSessionId
      codebuild        startBuild                   sync                         ProjectName
      codebuild        startBuildBatch              sync                         ProjectName
      codebuild        *                            -
      databrew         startJobRun                  sync                         Name
      dynamodb         getItem                      -                            TableName Key
      dynamodb         putItem                      -                            TableName Item
      dynamodb         updateItem                   -                            TableName Key
      dynamodb         deleteItem                   -                            TableName Key
      ecs              runTask                      sync,waitForTaskToken        TaskDefinition
      eks              call                         waitForTaskToken
      eks              runJob                       sync,waitForTaskToken
      eks              createCluster                sync,waitForTaskToken
      eks              deleteCluster                sync,waitForTaskToken
      eks              createNodegroup              sync,waitForTaskToken
      eks              deleteNodegroup              sync,waitForTaskToken
      eks              createFargateProfile         sync,waitForTaskToken
      eks              deleteFargateProfile         sync,waitForTaskToken
      elasticmapreduce createCluster                sync
      elasticmapreduce terminateCluster             sync                         ClusterId
      elasticmapreduce addStep                      sync                         ClusterId
      elasticmapreduce cancelStep                   -                            ClusterId
      elasticmapreduce setClusterTerminationProtection -                         ClusterId
      elasticmapreduce modifyInstanceFleetByName    -                            ClusterId
      elasticmapreduce modifyInstanceGroupByName    -                            ClusterId
      emr-containers   createVirtualCluster         -
      emr-containers   deleteVirtualCluster         sync
      emr-containers   startJobRun                  sync
      emr-serverless   createApplication            sync
      emr-serverless   startApplication             sync                         ApplicationId
      emr-serverless   stopApplication              sync                         ApplicationId
      emr-serverless   deleteApplication            sync                         ApplicationId
      emr-serverless   startJobRun                  sync                         ApplicationId
      emr-serverless   cancelJobRun                 sync                         ApplicationId
      events           putEvents                    waitForTaskToken             Entries
      glue             startJobRun                  sync                         JobName
      http             invoke                       -                            ApiEndpoint Method
      lambda           invoke                       waitForTaskToken             FunctionName
      mediaconvert     createJob                    sync
      sagemaker        createTrainingJob            sync
      sagemaker        createTransformJob           sync
      sagemaker        createProcessingJob          sync
      sagemaker        createLabelingJob            sync
      sagemaker        createHyperParameterTuningJob sync
      sagemaker        createModel                  -
      sagemaker        createEndpointConfig         -
      sagemaker        createEndpoint               -
      sagemaker        updateEndpoint               -
      sns              publish                      waitForTaskToken             Message
      sqs              sendMessage                  waitForTaskToken             QueueUrl MessageBody
      states           startExecution               sync,sync:2,waitForTaskToken StateMachineArn
      """;

  private static final Map<String, Map<String, Integration>> BY_SERVICE =
      TABLE
          .lines()
          .map(Integration::of)
          .collect(
              Collectors.groupingBy(
                  Integration::service,
                  Collectors.toMap(Integration::action, Function.identity())));

  /** The names of all services. */
  static Set<String> services() {
    return BY_SERVICE.keySet();
  }

  /** The actions of a service by name; empty if there is no such service. */
  static Map<String, Integration> actionsOf(String service) {
    return BY_SERVICE.getOrDefault(service, Map.of());
  }

  private static Integration of(String line) {
    List<String> columns = List.of(line.split(" +"));
    Set<String> patterns =
        columns.get(2).equals("-")
            ? Set.of()
            : List.of(columns.get(2).split(",")).stream()
                .map(pattern -> "." + pattern)
                .collect(Collectors.toUnmodifiableSet());
    return new Integration(
        columns.get(0), columns.get(1), patterns, columns.subList(3, columns.size()));
  }
}
