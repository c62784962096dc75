package io.github.stepmark.asl.policy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.asl.Task;
import java.util.List;
import java.util.Set;

/** What a Task needs. */
final class TaskGrants {

  private static final String RAG_MODEL =
      "RetrieveAndGenerateConfiguration.KnowledgeBaseConfiguration.ModelArn";

  private final Grants grants;
  private final FunctionGrants functions;

  TaskGrants(Grants grants) {
    this.grants = grants;
    this.functions = new FunctionGrants(grants);
  }

  /**
   * @param activities the placeholders that stand for activities
   */
  void grant(Task task, QueryLanguage language, Set<String> activities) {
    if (task.credentials() != null) {
      // The call is made in that role, which is allowed what this one need not be.
      JsonNode credentials = task.credentials().toNode();
      new Permission(
              "sts", List.of("sts:AssumeRole"), List.of(), List.of("anyone:role/{RoleArn}"), "")
          .grant(new CallParameters(credentials, language == QueryLanguage.JSONATA), grants);
      return;
    }
    CallParameters parameters =
        CallParameters.of(task.data().parameters(), task.data().arguments());
    ServiceCall.of(task.resource(), parameters)
        .ifPresentOrElse(this::service, () -> functions.direct(task.resource(), activities));
  }

  private void service(ServiceCall call) {
    CallParameters parameters = call.parameters();
    switch (call.integration()) {
      case "lambda:invoke", "aws-sdk:lambda:invoke" -> functions.invoke(parameters);
      case "sqs:sendMessage" -> QueueGrants.grant(List.of("sqs:SendMessage"), parameters, grants);
      case "sns:publish" -> publish(parameters);
      case "events:putEvents" -> putEvents(parameters);
      case "states:startExecution" -> ExecutionGrants.grant(call, grants);
      case "http:invoke" -> HttpGrants.grant(parameters, grants);
      case "apigateway:invoke" -> api(parameters);
      case "eks:call", "eks:runJob" -> {
        // Kubernetes' own access control decides; IAM has no part in it.
      }
      default -> other(call);
    }
  }

  private void other(ServiceCall call) {
    if (call.integration().equals("bedrock:invokeModel")) {
      new ModelGrants(grants).grant(call.parameters());
    }
    if (call.service().equals("aws-sdk:bedrockruntime")
        && SdkActions.of(call).equals(List.of("bedrock:InvokeModel"))) {
      new ModelGrants(grants).grant(call.parameters());
      SdkNeeds.of(call).forEach(need -> need.grant(call.parameters(), grants));
      return;
    }
    if (call.integration().equals("aws-sdk:bedrockagentruntime:retrieveAndGenerate")) {
      // The answer is made by a model that the caller must be allowed to call (Bedrock's chapter on
      // permissions for knowledge bases).
      new ModelGrants(grants).grant(call.parameters(), RAG_MODEL);
    }
    List<Permission> known = Permission.of(call);
    if (known.isEmpty()) {
      SdkCalls.grant(call, grants);
    } else {
      known.forEach(permission -> permission.grant(call.parameters(), grants));
    }
  }

  private void publish(CallParameters parameters) {
    boolean toTopic = !(parameters.at("TopicArn") instanceof Value.Absent);
    boolean toPhone = !toTopic && !(parameters.at("PhoneNumber") instanceof Value.Absent);
    String form = toTopic ? "{TopicArn}" : toPhone ? "*" : "{TargetArn}";
    String reason = toPhone ? "A phone number is no resource of AWS." : "";
    new Permission("sns:publish", List.of("sns:Publish"), List.of(), List.of(form), reason)
        .grant(parameters, grants);
  }

  private void putEvents(CallParameters parameters) {
    JsonNode entries = parameters.node() == null ? null : parameters.node().get("Entries");
    if (entries == null || !entries.isArray()) {
      entry(new CallParameters(null, false), "event-bus/{Entries}");
      return;
    }
    for (JsonNode entry : entries) {
      entry(new CallParameters(entry, parameters.jsonata()), "event-bus/{EventBusName=default}");
    }
  }

  private void entry(CallParameters entry, String form) {
    new Permission("events:putEvents", List.of("events:PutEvents"), List.of(), List.of(form), "")
        .grant(entry, grants);
  }

  /** Without authorization by IAM, which is how it is if nothing is said, nothing is needed. */
  private void api(CallParameters parameters) {
    Value authorization = parameters.at("AuthType");
    if (authorization instanceof Value.Absent
        || authorization.equals(new Value.Written("NO_AUTH"))) {
      return;
    }
    String api =
        parameters.at("ApiEndpoint") instanceof Value.Written endpoint
            ? endpoint.text().replaceFirst("[.].*", "")
            : "";
    boolean known = api.matches("[a-z0-9]+");
    new Permission(
            "apigateway:invoke",
            List.of("execute-api:Invoke"),
            List.of(),
            List.of((known ? api : "*") + "/{Stage}/{Method}/{Path=}"),
            known ? "" : "ApiEndpoint is not written as that of an API.")
        .grant(parameters, grants);
  }
}
