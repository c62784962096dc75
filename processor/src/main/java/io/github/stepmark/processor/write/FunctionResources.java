package io.github.stepmark.processor.write;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.processor.model.Deployment;
import io.github.stepmark.processor.model.Deployment.Template;
import io.github.stepmark.processor.model.Handler;
import io.github.stepmark.processor.model.Workflow;
import java.util.ArrayList;
import java.util.List;

/** The resources of a template that are the handlers': functions, their logs, their role. */
final class FunctionResources {

  /** The alias of the version that was published last. */
  private static final String ALIAS = "live";

  private final List<Handler> handlers;
  private final Deployment deployment;
  private final TemplateNames names;

  FunctionResources(Workflow workflow, TemplateNames names) {
    this.handlers = workflow.handlers();
    this.deployment = workflow.settings().deployment();
    this.names = names;
  }

  void add(ObjectNode resources, Template template) {
    if (handlers.isEmpty()) {
      return;
    }
    role(resources);
    for (Handler handler : handlers) {
      LogGroup.add(
          resources,
          names.logs(handler),
          "/aws/lambda/${AWS::StackName}/" + names.function(handler),
          deployment);
      function(resources, handler, template == Template.SAM);
    }
  }

  private void role(ObjectNode resources) {
    ObjectNode role = resources.putObject(names.functionsRole()).put("Type", "AWS::IAM::Role");
    ObjectNode properties = role.putObject("Properties");
    properties.set("AssumeRolePolicyDocument", Trust.of("lambda.amazonaws.com"));
    List<ObjectNode> statements = new ArrayList<>();
    ObjectNode logs = statement("WriteLogs", "logs:CreateLogStream", "logs:PutLogEvents");
    statements.add(logs);
    ArrayNode groups = logs.putArray("Resource");
    handlers.forEach(handler -> groups.add(TemplateNames.attribute(names.logs(handler), "Arn")));
    MachineResources.reasons(role)
        .put("WriteLogs", "The ARN of a log group goes on with its log streams.");
    if (deployment.tracing()) {
      ObjectNode traces = statement("Trace", "xray:PutTraceSegments", "xray:PutTelemetryRecords");
      traces.putArray("Resource").add("*");
      statements.add(traces);
      MachineResources.reasons(role).put("Trace", "AWS scopes tracing to no resource.");
    }
    RolePolicies.add(resources, properties, names, "Functions", statements, PolicySize.INLINE);
    Tags.add(properties, deployment);
  }

  private static ObjectNode statement(String sid, String... actions) {
    ObjectNode statement = JsonNodeFactory.instance.objectNode();
    ArrayNode array = statement.put("Sid", sid).put("Effect", "Allow").putArray("Action");
    for (String action : actions) {
      array.add(action);
    }
    return statement;
  }

  private void function(ObjectNode resources, Handler handler, boolean sam) {
    ObjectNode properties =
        resources
            .putObject(names.function(handler))
            .put("Type", sam ? "AWS::Serverless::Function" : "AWS::Lambda::Function")
            .putObject("Properties");
    properties.put("Handler", handler.function().reflectionName());
    properties.put("Runtime", deployment.runtime());
    properties.putArray("Architectures").add(deployment.architecture());
    properties.put("MemorySize", deployment.memory()).put("Timeout", deployment.timeout());
    properties.put(sam ? "CodeUri" : "Code", deployment.codeUri());
    properties.set("Role", TemplateNames.attribute(names.functionsRole(), "Arn"));
    properties.putObject("LoggingConfig").set("LogGroup", TemplateNames.ref(names.logs(handler)));
    environment(properties);
    if (sam) {
      Tags.addAsObject(properties, deployment);
    } else {
      Tags.add(properties, deployment);
    }
    if (deployment.tracing() && sam) {
      properties.put("Tracing", "Active");
    } else if (deployment.tracing()) {
      properties.putObject("TracingConfig").put("Mode", "Active");
    }
    if (deployment.snapStart()) {
      properties.putObject("SnapStart").put("ApplyOn", "PublishedVersions");
      properties.put("AutoPublishAlias", ALIAS);
    }
  }

  private void environment(ObjectNode properties) {
    if (deployment.environment().isEmpty()) {
      return;
    }
    ObjectNode variables = properties.putObject("Environment").putObject("Variables");
    deployment
        .environment()
        .forEach((name, value) -> variables.set(name, TemplateNames.valueOrParameter(value)));
  }

  /**
   * Gives the definition the functions' ARNs. Only an alias starts from a snapshot; SAM makes one,
   * whose id is the function's, {@code Alias}, and its name.
   */
  void substitute(ObjectNode substitutions) {
    for (Handler handler : handlers) {
      substitutions.set(
          handler.placeholder(),
          deployment.snapStart()
              ? TemplateNames.ref(names.function(handler) + "Alias" + ALIAS)
              : names.arn(handler.placeholder()));
    }
  }
}
