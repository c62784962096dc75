package io.github.stepmark.asl.policy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The roles that calls of any API name among their parameters, for the service to work in: who
 * calls it has to be allowed to pass them. Calls that {@link SdkNeeds} says more of are left to it.
 */
public final class PassedRoles {

  /** Whom a role goes to that the table does not know, though it knows others of the service. */
  private static final String NOT_KNOWN = "-";

  /**
   * Whom the roles of a service's calls are passed to: the principal that trusts them, of which the
   * services' chapters on roles speak, as of 2026. Behind a colon stands the parameter, or the
   * call, whose role goes to another. That of a secret for DMS goes to the DMS of the Region, which
   * no line can say. Roles for Batch are trusted by those who get them in the end, and policies in
   * use (Seqera's) pass them to Batch itself.
   */
  private static final Map<String, String> PRINCIPALS =
      SdkCalls.table(
          """
          appsync appsync.amazonaws.com
          backup backup.amazonaws.com
          batch ecs-tasks.amazonaws.com,batch.amazonaws.com
          batch:instancerole ec2.amazonaws.com,batch.amazonaws.com
          batch:servicerole batch.amazonaws.com
          batch:spotiamfleetrole spotfleet.amazonaws.com,batch.amazonaws.com
          bedrock bedrock.amazonaws.com
          bedrockagent bedrock.amazonaws.com
          bedrockagentcorecontrol bedrock-agentcore.amazonaws.com
          cloudformation cloudformation.amazonaws.com
          cloudtrail cloudtrail.amazonaws.com
          cloudwatchevents events.amazonaws.com
          cloudwatchlogs logs.amazonaws.com
          codebuild codebuild.amazonaws.com
          codedeploy codedeploy.amazonaws.com
          codepipeline codepipeline.amazonaws.com
          comprehend comprehend.amazonaws.com
          comprehendmedical comprehendmedical.amazonaws.com
          config config.amazonaws.com
          databasemigration dms.amazonaws.com
          databasemigration:secretsmanageraccessrolearn -
          databrew databrew.amazonaws.com
          datasync datasync.amazonaws.com
          dlm dlm.amazonaws.com
          ecs ecs-tasks.amazonaws.com
          ecs:infrastructurerolearn ecs.amazonaws.com
          ecs:role ecs.amazonaws.com
          ecs:rolearn ecs.amazonaws.com
          eks eks.amazonaws.com
          eks:createpodidentityassociation pods.eks.amazonaws.com
          eks:updatepodidentityassociation pods.eks.amazonaws.com
          eks:podexecutionrolearn eks-fargate-pods.amazonaws.com,eks.amazonaws.com
          emrserverless emr-serverless.amazonaws.com
          eventbridge events.amazonaws.com
          firehose firehose.amazonaws.com
          fis fis.amazonaws.com
          forecast forecast.amazonaws.com
          frauddetector frauddetector.amazonaws.com
          glue glue.amazonaws.com
          healthlake healthlake.amazonaws.com
          imagebuilder imagebuilder.amazonaws.com
          iot iot.amazonaws.com
          iot:createrolealias credentials.iot.amazonaws.com
          iot:updaterolealias credentials.iot.amazonaws.com
          kendra kendra.amazonaws.com
          kinesisanalyticsv2 kinesisanalytics.amazonaws.com
          lambda lambda.amazonaws.com
          lookoutequipment lookoutequipment.amazonaws.com
          mediaconvert mediaconvert.amazonaws.com
          medialive medialive.amazonaws.com
          mwaa airflow.amazonaws.com,airflow-env.amazonaws.com
          omics omics.amazonaws.com
          personalize personalize.amazonaws.com
          pipes pipes.amazonaws.com
          rekognition rekognition.amazonaws.com
          s3control batchoperations.s3.amazonaws.com
          s3control:iamrolearn access-grants.s3.amazonaws.com
          sagemaker sagemaker.amazonaws.com
          scheduler scheduler.amazonaws.com
          sfn states.amazonaws.com
          ssm ssm.amazonaws.com
          storagegateway storagegateway.amazonaws.com
          textract textract.amazonaws.com
          timestreamquery timestream.amazonaws.com
          transcribe transcribe.amazonaws.com
          transfer transfer.amazonaws.com
          translate translate.amazonaws.com
          """);

  /** The services whose calls speak of roles, and hand none on. */
  private static final List<String> ABOUT_ROLES = List.of("iam", "sts", "sso", "ssoadmin");

  private PassedRoles() {}

  /**
   * A role among the parameters of a call.
   *
   * @param name the parameter that names it
   * @param holder the object that the parameter stands in
   */
  private record Role(String name, CallParameters holder) {}

  /** Allows to pass the roles of {@code call}, if it is known whom to. */
  static void grant(ServiceCall call, Grants grants) {
    for (Role role : roles(call)) {
      principals(call, role)
          .ifPresent(
              to ->
                  new Permission(
                          call.integration(),
                          List.of("iam:PassRole"),
                          to,
                          List.of(form(role.name())),
                          "")
                      .grant(role.holder(), grants));
    }
  }

  /** The parameter of {@code task} with a role of which it is not known who gets it. */
  public static Optional<String> unknown(Task task) {
    if (task.credentials() != null) {
      return Optional.empty();
    }
    CallParameters parameters =
        CallParameters.of(task.data().parameters(), task.data().arguments());
    return ServiceCall.of(task.resource(), parameters)
        .flatMap(
            call ->
                roles(call).stream()
                    .filter(role -> principals(call, role).isEmpty())
                    .map(Role::name)
                    .findFirst());
  }

  private static Optional<List<String>> principals(ServiceCall call, Role role) {
    String service = service(call);
    return Stream.of(":" + role.name(), ":" + call.action(), "")
        .map(which -> PRINCIPALS.get(service + which.toLowerCase(Locale.ROOT)))
        .filter(Objects::nonNull)
        .findFirst()
        .filter(to -> !to.equals(NOT_KNOWN))
        .map(to -> List.of(to.split(",")));
  }

  private static String service(ServiceCall call) {
    return call.service().replaceFirst("^aws-sdk:", "");
  }

  private static List<Role> roles(ServiceCall call) {
    List<Role> roles = new ArrayList<>();
    JsonNode node = call.parameters().node();
    boolean mayPass =
        call.service().startsWith("aws-sdk:")
            && !ABOUT_ROLES.contains(service(call))
            && !SdkNeeds.passes(call)
            && !call.action().matches("(list|search|describe|get).*");
    if (mayPass && node != null) {
      add(node, call.parameters().jsonata(), roles);
    }
    return roles;
  }

  private static void add(JsonNode node, boolean jsonata, List<Role> roles) {
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      String name = member.getKey().replaceFirst("[.][$]$", "");
      CallParameters holder = new CallParameters(node, jsonata);
      if (name.matches("(?i).*role(arn)?") && isRole(name, holder.at(name))) {
        roles.add(new Role(name, holder));
      }
    }
    node.forEach(child -> add(child, jsonata, roles));
  }

  /** A role's name, or what is computed, may be something else: a user's role, say. */
  private static boolean isRole(String name, Value value) {
    if (value instanceof Value.Written written) {
      return written.text().matches("arn:[^:]*:iam:.*:role/.*");
    }
    return name.toLowerCase(Locale.ROOT).endsWith("arn") || value instanceof Value.Filled;
  }

  private static String form(String name) {
    return "iam:role/{" + name + "!}";
  }
}
