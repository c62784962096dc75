package io.github.stepmark.asl.policy;

import io.github.stepmark.asl.policy.Statement.Condition;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a call of a service needs: a line of a table.
 *
 * @param integration the call, such as {@code ecs:runTask}; what only {@code ecs:runTask.sync}
 *     needs, needs that beside what {@code ecs:runTask} does
 * @param with the parameter without which the call does not need it; else empty. Behind a minus
 *     stand those with which it does not need it either
 * @param actions the IAM actions
 * @param passedTo the services that roles are passed to, where the action is {@code iam:PassRole}
 * @param resources each in a {@link ResourceForm}
 * @param reason why the resources are not named, where the form names none; else empty
 */
record Permission(
    String integration,
    String with,
    List<String> actions,
    List<String> passedTo,
    List<String> resources,
    String reason) {

  /** What a call needs whatever its parameters are. */
  Permission(
      String integration,
      List<String> actions,
      List<String> passedTo,
      List<String> resources,
      String reason) {
    this(integration, "", actions, passedTo, resources, reason);
  }

  /** What a condition among the resources begins with. */
  static final String CONDITION = "if:";

  /**
   * After the pages "IAM policies for …" of AWS's developer guide, as of 2026, narrowed where the
   * service takes a narrower resource. What a job itself reads and writes is not there: a query's
   * tables and buckets stand in no definition. A line has the call, the IAM actions, the resources
   * and a reason; {@code pass} stands for passing roles to a service, {@code rule} for the rule of
   * EventBridge by which Step Functions hears of a job. A call with {@code ?Tags} behind it is one
   * that has that parameter: who makes something with tags has to be allowed to tag. One with
   * {@code ?DbUser-SecretArn} has that parameter and lacks the other. Among the resources may stand
   * a condition, {@code if:} key {@code =} value.
   *
   * <p>Those pages do not speak of tags. Who asks for a right to tag, and where that is said: ECS,
   * its page "Grant permission to tag resources on creation"; SageMaker, issue 32294 of aws-cdk;
   * EMR, "To create a cluster with tags" in its Management Guide, and aws-cdk's pull request 24856;
   * EKS, issue 7163 of aws-cdk; EMR Serverless, the operations of its page in the Service
   * Authorization Reference. Batch refuses a tagged job with the job definition as the resource
   * (wri/gfw-data-api's pull request 175). EMR on EKS, MediaConvert and Bedrock are taken to be
   * alike. In China, EMR and EC2 are called otherwise, as the managed policy
   * AmazonEMRFullAccessPolicy_v2 has it. That EKS looks for its service-linked roles with {@code
   * iam:GetRole} is in issue 1821 of aws-controllers-k8s, that a guardrail has to be allowed in
   * Bedrock's "Permissions for Guardrails". That a Fargate profile passes its role is in issue 8546
   * of aws-cdk; to which of the two services, no source was found to say, so that it is either: the
   * guide's "IAM policies for Amazon EKS" has clusters and node groups alone, and EKS's page on the
   * pod execution role, which is to trust {@code eks-fargate-pods.amazonaws.com}, has no policy of
   * who passes it. The rule by which Step Functions hears of labeling jobs no source names: the
   * guide has policies of training and transform jobs alone. None of the table was tried against
   * AWS.
   */
  private static final String TABLE =
      """
      athena:startQueryExecution      | athena:StartQueryExecution | workgroup/{WorkGroup=primary}
      athena:startQueryExecution.sync | athena:GetQueryExecution athena:StopQueryExecution | workgroup/{WorkGroup=primary}
      athena:stopQueryExecution       | athena:StopQueryExecution | workgroup/* | The call names no work group.
      athena:getQueryExecution        | athena:GetQueryExecution | workgroup/* | The call names no work group.
      athena:getQueryResults          | athena:GetQueryResults | workgroup/* | The call names no work group.
      batch:submitJob                 | batch:SubmitJob | job-definition/{JobDefinition} job-definition/{JobDefinition}:* job-queue/{JobQueue} | The call may leave the revision open.
      batch:submitJob?Tags            | batch:TagResource | job/* job-definition/{JobDefinition} job-definition/{JobDefinition}:* | A job has its id once it is submitted.
      batch:submitJob.sync            | batch:DescribeJobs | * | AWS scopes batch:DescribeJobs to no resource.
      batch:submitJob.sync            | batch:TerminateJob | job/* | A job has its id once it is submitted.
      batch:submitJob.sync            | rule StepFunctionsGetEventsForBatchJobsRule
      bedrock:invokeModel             | s3:GetObject | s3:{Input.S3Uri?}
      bedrock:invokeModel             | s3:PutObject | s3:{Output.S3Uri?}
      bedrock:invokeModel?GuardrailIdentifier | bedrock:ApplyGuardrail | guardrail/{GuardrailIdentifier}
      bedrock:createModelCustomizationJob | bedrock:CreateModelCustomizationJob | bedrock:foundation-model/{BaseModelIdentifier} custom-model/* model-customization-job/* | Models and jobs have their ids once they are created.
      bedrock:createModelCustomizationJob | pass bedrock.amazonaws.com | iam:role/{RoleArn}
      bedrock:createModelCustomizationJob?CustomModelTags | bedrock:TagResource | custom-model/* | A model has its id once it is created.
      bedrock:createModelCustomizationJob?JobTags | bedrock:TagResource | model-customization-job/* | A job has its id once it is created.
      bedrock:createModelCustomizationJob.sync | bedrock:GetModelCustomizationJob bedrock:StopModelCustomizationJob | model-customization-job/* | A job has its id once it is created.
      codebuild:startBuild            | codebuild:StartBuild | project/{ProjectName}
      codebuild:startBuild.sync       | codebuild:StopBuild codebuild:BatchGetBuilds | project/{ProjectName}
      codebuild:startBuild.sync       | rule StepFunctionsGetEventForCodeBuildStartBuildRule
      codebuild:startBuildBatch       | codebuild:StartBuildBatch | project/{ProjectName}
      codebuild:startBuildBatch.sync  | codebuild:StopBuildBatch codebuild:BatchGetBuildBatches | project/{ProjectName}
      codebuild:startBuildBatch.sync  | rule StepFunctionsGetEventForCodeBuildStartBuildBatchRule
      codebuild:stopBuild             | codebuild:StopBuild | project/* | A build's id names no project.
      codebuild:stopBuildBatch        | codebuild:StopBuildBatch | project/* | A build's id names no project.
      codebuild:batchGetReports       | codebuild:BatchGetReports | report-group/* | The call names reports, not their group.
      codebuild:batchDeleteBuilds     | codebuild:BatchDeleteBuilds | project/* | A build's id names no project.
      databrew:startJobRun            | databrew:StartJobRun | job/{Name}
      databrew:startJobRun.sync       | databrew:ListJobRuns databrew:StopJobRun | job/{Name}
      dynamodb:getItem                | dynamodb:GetItem | table/{TableName}
      dynamodb:putItem                | dynamodb:PutItem | table/{TableName}
      dynamodb:updateItem             | dynamodb:UpdateItem | table/{TableName}
      dynamodb:deleteItem             | dynamodb:DeleteItem | table/{TableName}
      ecs:runTask                     | ecs:RunTask | task-definition/{TaskDefinition} task-definition/{TaskDefinition}:* | The call may leave the revision open.
      ecs:runTask                     | pass ecs-tasks.amazonaws.com | iam:role/* | The roles stand in the task definition.
      ecs:runTask?VolumeConfigurations | pass ecs.amazonaws.com | iam:role/{VolumeConfigurations[].ManagedEBSVolume.RoleArn}
      ecs:runTask?Tags                | ecs:TagResource | task/{Cluster/=default}/* | A task has its id once it is run.
      ecs:runTask.sync                | ecs:StopTask ecs:DescribeTasks | task/{Cluster/=default}/* | A task has its id once it is run.
      ecs:runTask.sync                | rule StepFunctionsGetEventsForECSTaskRule
      eks:createCluster               | eks:CreateCluster | * | AWS scopes eks:CreateCluster to no resource.
      eks:createCluster               | pass eks.amazonaws.com | iam:role/{RoleArn}
      eks:createCluster?Tags          | eks:TagResource | cluster/{Name}
      eks:createCluster.sync          | eks:DescribeCluster eks:DeleteCluster | cluster/{Name}
      eks:deleteCluster               | eks:DeleteCluster | cluster/{Name}
      eks:deleteCluster.sync          | eks:DescribeCluster | cluster/{Name}
      eks:createNodegroup             | eks:CreateNodegroup | cluster/{ClusterName}
      eks:createNodegroup             | ec2:DescribeSubnets | * | AWS scopes ec2:DescribeSubnets to no resource.
      eks:createNodegroup             | iam:GetRole iam:ListAttachedRolePolicies | iam:role/{NodeRole!}
      eks:createNodegroup             | iam:GetRole | iam:role/aws-service-role/eks-nodegroup.amazonaws.com/AWSServiceRoleForAmazonEKSNodegroup
      eks:createNodegroup             | pass eks.amazonaws.com | iam:role/{NodeRole!}
      eks:createNodegroup?Tags        | eks:TagResource | nodegroup/{ClusterName}/{NodegroupName}/* | A node group has its id once it is created.
      eks:createNodegroup.sync        | eks:DescribeNodegroup eks:DeleteNodegroup | nodegroup/{ClusterName}/{NodegroupName}/* | A node group has its id once it is created.
      eks:deleteNodegroup             | eks:DeleteNodegroup | nodegroup/{ClusterName}/{NodegroupName}/* | The call does not have the node group's id.
      eks:deleteNodegroup.sync        | eks:DescribeNodegroup | nodegroup/{ClusterName}/{NodegroupName}/* | The call does not have the node group's id.
      eks:createFargateProfile        | eks:CreateFargateProfile | cluster/{ClusterName}
      eks:createFargateProfile        | pass eks.amazonaws.com eks-fargate-pods.amazonaws.com | iam:role/{PodExecutionRoleArn}
      eks:createFargateProfile        | iam:GetRole | iam:role/aws-service-role/eks-fargate.amazonaws.com/AWSServiceRoleForAmazonEKSForFargate
      eks:createFargateProfile?Tags   | eks:TagResource | fargateprofile/{ClusterName}/{FargateProfileName}/* | A profile has its id once it is created.
      eks:createFargateProfile.sync   | eks:DescribeFargateProfile eks:DeleteFargateProfile | fargateprofile/{ClusterName}/{FargateProfileName}/* | A profile has its id once it is created.
      eks:deleteFargateProfile        | eks:DeleteFargateProfile | fargateprofile/{ClusterName}/{FargateProfileName}/* | The call does not have the profile's id.
      eks:deleteFargateProfile.sync   | eks:DescribeFargateProfile | fargateprofile/{ClusterName}/{FargateProfileName}/* | The call does not have the profile's id.
      elasticmapreduce:createCluster  | elasticmapreduce:RunJobFlow | * | AWS scopes elasticmapreduce:RunJobFlow to no resource.
      elasticmapreduce:createCluster  | pass elasticmapreduce.amazonaws.com elasticmapreduce.amazonaws.com.cn ec2.amazonaws.com ec2.amazonaws.com.cn | iam:role/{ServiceRole=EMR_DefaultRole} iam:role/{JobFlowRole=EMR_EC2_DefaultRole} iam:role/{AutoScalingRole?}
      elasticmapreduce:createCluster?Tags | elasticmapreduce:AddTags | cluster/* | A cluster has its id once it is created.
      elasticmapreduce:createCluster.sync | elasticmapreduce:DescribeCluster elasticmapreduce:TerminateJobFlows | cluster/* | A cluster has its id once it is created.
      elasticmapreduce:createCluster.sync | rule StepFunctionsGetEventForEMRRunJobFlowRule
      elasticmapreduce:terminateCluster | elasticmapreduce:TerminateJobFlows | cluster/{ClusterId}
      elasticmapreduce:terminateCluster.sync | elasticmapreduce:DescribeCluster | cluster/{ClusterId}
      elasticmapreduce:terminateCluster.sync | rule StepFunctionsGetEventForEMRTerminateJobFlowsRule
      elasticmapreduce:addStep        | elasticmapreduce:AddJobFlowSteps | cluster/{ClusterId}
      elasticmapreduce:addStep.sync   | elasticmapreduce:DescribeStep elasticmapreduce:CancelSteps | cluster/{ClusterId}
      elasticmapreduce:addStep.sync   | rule StepFunctionsGetEventForEMRAddJobFlowStepsRule
      elasticmapreduce:cancelStep     | elasticmapreduce:CancelSteps | cluster/{ClusterId}
      elasticmapreduce:setClusterTerminationProtection | elasticmapreduce:SetTerminationProtection | cluster/{ClusterId}
      elasticmapreduce:modifyInstanceFleetByName | elasticmapreduce:ModifyInstanceFleet elasticmapreduce:ListInstanceFleets | cluster/{ClusterId}
      elasticmapreduce:modifyInstanceGroupByName | elasticmapreduce:ModifyInstanceGroups elasticmapreduce:ListInstanceGroups | cluster/{ClusterId}
      emr-containers:createVirtualCluster | emr-containers:CreateVirtualCluster | * | AWS scopes emr-containers:CreateVirtualCluster to no resource.
      emr-containers:createVirtualCluster | iam:CreateServiceLinkedRole | iam:role/aws-service-role/emr-containers.amazonaws.com/AWSServiceRoleForAmazonEMRContainers if:iam:AWSServiceName=emr-containers.amazonaws.com
      emr-containers:createVirtualCluster?Tags | emr-containers:TagResource | /virtualclusters/* | A cluster has its id once it is created.
      emr-containers:deleteVirtualCluster | emr-containers:DeleteVirtualCluster | /virtualclusters/{Id}
      emr-containers:deleteVirtualCluster.sync | emr-containers:DescribeVirtualCluster | /virtualclusters/{Id}
      emr-containers:startJobRun      | emr-containers:StartJobRun | /virtualclusters/{VirtualClusterId} if:emr-containers:ExecutionRoleArn={ExecutionRoleArn}
      emr-containers:startJobRun?Tags | emr-containers:TagResource | /virtualclusters/{VirtualClusterId}/jobruns/* | A job run has its id once it is started.
      emr-containers:startJobRun.sync | emr-containers:DescribeJobRun emr-containers:CancelJobRun | /virtualclusters/{VirtualClusterId}/jobruns/* | A job run has its id once it is started.
      emr-serverless:createApplication | emr-serverless:CreateApplication | /* | An application has its id once it is created.
      emr-serverless:createApplication?Tags | emr-serverless:TagResource | /applications/* | An application has its id once it is created.
      emr-serverless:createApplication.sync | emr-serverless:GetApplication emr-serverless:DeleteApplication | /applications/* | An application has its id once it is created.
      emr-serverless:createApplication.sync | rule StepFunctionsGetEventsForEMRServerlessApplicationRule
      emr-serverless:startApplication | emr-serverless:StartApplication | /applications/{ApplicationId}
      emr-serverless:startApplication.sync | emr-serverless:GetApplication emr-serverless:StopApplication | /applications/{ApplicationId}
      emr-serverless:startApplication.sync | rule StepFunctionsGetEventsForEMRServerlessApplicationRule
      emr-serverless:stopApplication  | emr-serverless:StopApplication | /applications/{ApplicationId}
      emr-serverless:stopApplication.sync | emr-serverless:GetApplication | /applications/{ApplicationId}
      emr-serverless:stopApplication.sync | rule StepFunctionsGetEventsForEMRServerlessApplicationRule
      emr-serverless:deleteApplication | emr-serverless:DeleteApplication | /applications/{ApplicationId}
      emr-serverless:deleteApplication.sync | emr-serverless:GetApplication | /applications/{ApplicationId}
      emr-serverless:deleteApplication.sync | rule StepFunctionsGetEventsForEMRServerlessApplicationRule
      emr-serverless:startJobRun      | emr-serverless:StartJobRun | /applications/{ApplicationId}
      emr-serverless:startJobRun      | pass emr-serverless.amazonaws.com | iam:role/{ExecutionRoleArn}
      emr-serverless:startJobRun?Tags | emr-serverless:TagResource | /applications/{ApplicationId}/jobruns/* | A job run has its id once it is started.
      emr-serverless:startJobRun.sync | emr-serverless:GetJobRun emr-serverless:CancelJobRun | /applications/{ApplicationId}/jobruns/* | A job run has its id once it is started.
      emr-serverless:startJobRun.sync | rule StepFunctionsGetEventsForEMRServerlessJobRule
      emr-serverless:cancelJobRun     | emr-serverless:CancelJobRun | /applications/{ApplicationId}/jobruns/{JobRunId}
      emr-serverless:cancelJobRun.sync | emr-serverless:GetJobRun | /applications/{ApplicationId}/jobruns/{JobRunId}
      emr-serverless:cancelJobRun.sync | rule StepFunctionsGetEventsForEMRServerlessJobRule
      glue:startJobRun                | glue:StartJobRun | job/{JobName}
      glue:startJobRun.sync           | glue:GetJobRun glue:GetJobRuns glue:BatchStopJobRun | job/{JobName}
      mediaconvert:createJob          | mediaconvert:CreateJob | * | AWS scopes mediaconvert:CreateJob to resources only in part.
      mediaconvert:createJob          | pass mediaconvert.amazonaws.com | iam:role/{Role!}
      mediaconvert:createJob?Tags     | mediaconvert:TagResource | jobs/* | A job has its id once it is created.
      mediaconvert:createJob.sync     | mediaconvert:GetJob mediaconvert:CancelJob | jobs/* | A job has its id once it is created.
      mediaconvert:createJob.sync     | rule StepFunctionsGetEventsForMediaConvertJobRule
      sagemaker:createTrainingJob     | sagemaker:CreateTrainingJob | training-job/{TrainingJobName}
      sagemaker:createTrainingJob     | pass sagemaker.amazonaws.com | iam:role/{RoleArn}
      sagemaker:createTrainingJob?Tags | sagemaker:AddTags | training-job/{TrainingJobName}
      sagemaker:createTrainingJob.sync | sagemaker:DescribeTrainingJob sagemaker:StopTrainingJob sagemaker:AddTags sagemaker:ListTags | training-job/{TrainingJobName}
      sagemaker:createTrainingJob.sync | rule StepFunctionsGetEventsForSageMakerTrainingJobsRule
      sagemaker:createTransformJob    | sagemaker:CreateTransformJob | transform-job/{TransformJobName}
      sagemaker:createTransformJob?Tags | sagemaker:AddTags | transform-job/{TransformJobName}
      sagemaker:createTransformJob.sync | sagemaker:DescribeTransformJob sagemaker:StopTransformJob sagemaker:AddTags sagemaker:ListTags | transform-job/{TransformJobName}
      sagemaker:createTransformJob.sync | rule StepFunctionsGetEventsForSageMakerTransformJobsRule
      sagemaker:createProcessingJob   | sagemaker:CreateProcessingJob | processing-job/{ProcessingJobName}
      sagemaker:createProcessingJob   | pass sagemaker.amazonaws.com | iam:role/{RoleArn}
      sagemaker:createProcessingJob?Tags | sagemaker:AddTags | processing-job/{ProcessingJobName}
      sagemaker:createProcessingJob.sync | sagemaker:DescribeProcessingJob sagemaker:StopProcessingJob sagemaker:AddTags sagemaker:ListTags | processing-job/{ProcessingJobName}
      sagemaker:createProcessingJob.sync | rule StepFunctionsGetEventsForSageMakerProcessingJobsRule
      sagemaker:createLabelingJob     | sagemaker:CreateLabelingJob | labeling-job/{LabelingJobName}
      sagemaker:createLabelingJob     | pass sagemaker.amazonaws.com | iam:role/{RoleArn}
      sagemaker:createLabelingJob?Tags | sagemaker:AddTags | labeling-job/{LabelingJobName}
      sagemaker:createLabelingJob.sync | sagemaker:DescribeLabelingJob sagemaker:StopLabelingJob sagemaker:AddTags sagemaker:ListTags | labeling-job/{LabelingJobName}
      sagemaker:createLabelingJob.sync | events:PutTargets events:PutRule events:DescribeRule | rule/StepFunctionsGetEventsForSageMaker* | AWS names this job's rule nowhere, only those of others.
      sagemaker:createHyperParameterTuningJob | sagemaker:CreateHyperParameterTuningJob | hyper-parameter-tuning-job/{HyperParameterTuningJobName}
      sagemaker:createHyperParameterTuningJob | pass sagemaker.amazonaws.com | iam:role/{TrainingJobDefinition.RoleArn}
      sagemaker:createHyperParameterTuningJob?Tags | sagemaker:AddTags | hyper-parameter-tuning-job/{HyperParameterTuningJobName}
      sagemaker:createHyperParameterTuningJob.sync | sagemaker:DescribeHyperParameterTuningJob sagemaker:StopHyperParameterTuningJob sagemaker:AddTags sagemaker:ListTags | hyper-parameter-tuning-job/{HyperParameterTuningJobName}
      sagemaker:createHyperParameterTuningJob.sync | rule StepFunctionsGetEventsForSageMakerTuningJobsRule
      sagemaker:createModel           | sagemaker:CreateModel | model/{ModelName}
      sagemaker:createModel           | pass sagemaker.amazonaws.com | iam:role/{ExecutionRoleArn}
      sagemaker:createModel?Tags      | sagemaker:AddTags | model/{ModelName}
      sagemaker:createEndpointConfig  | sagemaker:CreateEndpointConfig | endpoint-config/{EndpointConfigName}
      sagemaker:createEndpointConfig?Tags | sagemaker:AddTags | endpoint-config/{EndpointConfigName}
      sagemaker:createEndpoint        | sagemaker:CreateEndpoint | endpoint/{EndpointName} endpoint-config/{EndpointConfigName}
      sagemaker:createEndpoint?Tags   | sagemaker:AddTags | endpoint/{EndpointName}
      sagemaker:updateEndpoint        | sagemaker:UpdateEndpoint | endpoint/{EndpointName} endpoint-config/{EndpointConfigName}
      """;

  private static final Map<String, List<Permission>> BY_INTEGRATION = table(TABLE);

  /** The permissions in {@code lines}, by their calls. */
  static Map<String, List<Permission>> table(String lines) {
    return lines
        .lines()
        .map(Permission::of)
        .collect(Collectors.groupingBy(Permission::integration));
  }

  private static Permission of(String line) {
    String[] columns = line.split(" +[|] +");
    String[] call = columns[0].strip().split("[?]");
    String integration = call[0];
    String with = call.length > 1 ? call[1] : "";
    List<String> words = List.of(columns[1].strip().split(" "));
    List<String> behind = words.subList(1, words.size());
    if (words.get(0).equals("rule")) {
      return rule(integration, behind.get(0));
    }
    boolean passes = words.get(0).equals("pass");
    return new Permission(
        integration,
        with,
        passes ? List.of("iam:PassRole") : words,
        passes ? behind : List.of(),
        List.of(columns[2].strip().split(" ")),
        columns.length > 3 ? columns[3].strip() : "");
  }

  /** All lines of the table, for tests. */
  static Stream<Permission> all() {
    return BY_INTEGRATION.values().stream().flatMap(List::stream);
  }

  /** What a call needs so that Step Functions hears of the end of what it started. */
  static Permission rule(String integration, String rule) {
    return new Permission(
        integration,
        List.of("events:PutTargets", "events:PutRule", "events:DescribeRule"),
        List.of(),
        List.of("rule/" + rule),
        "");
  }

  /** What {@code call} needs, as the table says; empty where it does not have the call. */
  static List<Permission> of(ServiceCall call) {
    List<Permission> permissions = new ArrayList<>();
    permissions.addAll(BY_INTEGRATION.getOrDefault(call.integration(), List.of()));
    if (call.job()) {
      permissions.addAll(BY_INTEGRATION.getOrDefault(call.integration() + ".sync", List.of()));
    }
    return permissions;
  }

  /** Allows it, on the resources that {@code parameters} name. */
  void grant(CallParameters parameters, Grants grants) {
    if (!isNeeded(parameters)) {
      return;
    }
    String service = actions.get(0).substring(0, actions.get(0).indexOf(':'));
    List<PolicyText> texts = new ArrayList<>();
    Set<String> reasons = new LinkedHashSet<>();
    List<Condition> conditions = new ArrayList<>(passed());
    for (String form : resources) {
      if (form.startsWith(CONDITION)) {
        ConditionForm.resolve(form, service, parameters, reasons).ifPresent(conditions::add);
        continue;
      }
      ResourceForm.resolve(form, service, parameters)
          .forEach(
              resource -> {
                texts.add(resource.text());
                reasons.addAll(resource.reasons());
              });
    }
    if (!reason.isEmpty() && texts.stream().anyMatch(PolicyText::isOpen)) {
      reasons.add(reason);
    }
    if (!texts.isEmpty()) {
      grants.allow(actions, texts, conditions, reasons);
    }
  }

  private boolean isNeeded(CallParameters parameters) {
    // A role that is not seen is not passed: it might be any.
    if (!passedTo.isEmpty() && !with.isEmpty() && parameters.isComputed()) {
      return false;
    }
    String[] names = with.split("-");
    for (int i = 1; i < names.length; i++) {
      if (!(parameters.at(names[i]) instanceof Value.Absent)) {
        return false;
      }
    }
    return names[0].isEmpty() || !(parameters.at(names[0]) instanceof Value.Absent);
  }

  private List<Condition> passed() {
    return passedTo.isEmpty()
        ? List.of()
        : List.of(
            new Condition(
                "StringEquals",
                "iam:PassedToService",
                passedTo.stream().map(PolicyText::literal).toList()));
  }
}
