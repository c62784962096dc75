package io.github.stepmark.processor.write;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.asl.policy.MachinePolicy;
import io.github.stepmark.asl.policy.Statement;
import io.github.stepmark.processor.model.Deployment;
import io.github.stepmark.processor.model.Deployment.Template;
import io.github.stepmark.processor.model.MachineSettings;
import io.github.stepmark.processor.model.Work;
import io.github.stepmark.processor.model.Workflow;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The resources of a template that are the machine's: it, its role, its logs. */
final class MachineResources {

  private final MachineSettings settings;
  private final Deployment deployment;
  private final TemplateNames names;
  private final List<Statement> statements;
  private final List<ObjectNode> own;

  MachineResources(Workflow workflow, StateMachine machine, TemplateNames names) {
    this.settings = workflow.settings();
    this.deployment = settings.deployment();
    this.names = names;
    this.statements = MachinePolicy.of(machine, activities(workflow), logs(), deployment.tracing());
    this.own = ownPolicies();
  }

  private boolean logs() {
    return deployment.logs(settings.express());
  }

  private static Set<String> activities(Workflow workflow) {
    return workflow.containers().stream()
        .flatMap(container -> container.states().stream())
        .flatMap(state -> state.work().service().stream())
        .filter(Work.Service::isActivity)
        .map(activity -> activity.resource().value().replaceAll("^[$][{]|}$", ""))
        .collect(Collectors.toSet());
  }

  void add(ObjectNode resources, Template template, ObjectNode substitutions) {
    role(resources);
    if (logs()) {
      LogGroup.add(
          resources,
          names.machineLogs(),
          "/aws/vendedlogs/states/${AWS::StackName}/"
              + settings.name().replaceAll("[^A-Za-z0-9_.-]", "-"),
          deployment);
    }
    ObjectNode machine = resources.putObject(names.machine());
    if (template == Template.SAM) {
      sam(machine.put("Type", "AWS::Serverless::StateMachine").putObject("Properties"))
          .set("DefinitionSubstitutions", substitutions);
    } else {
      plain(machine.put("Type", "AWS::StepFunctions::StateMachine").putObject("Properties"))
          .set("DefinitionSubstitutions", substitutions);
    }
    ownPolicy(resources);
  }

  private void role(ObjectNode resources) {
    ObjectNode role = resources.putObject(names.machineRole()).put("Type", "AWS::IAM::Role");
    ObjectNode properties = role.putObject("Properties");
    properties.set("AssumeRolePolicyDocument", Trust.ofStepFunctions());
    List<Statement> others =
        statements.stream().filter(statement -> !statement.namesMachine()).toList();
    RolePolicies.add(
        resources,
        properties,
        names,
        "Machine",
        new PolicyJson(names).statements(others),
        PolicySize.INLINE - own.stream().limit(1).mapToInt(new PolicySize(names)::of).sum());
    Tags.add(properties, deployment);
    // Those of its own policy as well, so that they are in one place, wherever a statement is.
    for (Statement statement : statements) {
      if (statement.reason() != null) {
        reasons(role).put(statement.sid(), statement.reason());
      }
    }
  }

  /** Why statements of {@code role} have wildcards, by their {@code Sid}. */
  static ObjectNode reasons(ObjectNode role) {
    return role.withObjectProperty("Metadata").withObjectProperty("WhyWildcards");
  }

  /** What names the machine comes after it: it cannot be in the role, which comes before. */
  private List<ObjectNode> ownPolicies() {
    List<Statement> own = statements.stream().filter(Statement::namesMachine).toList();
    return own.isEmpty()
        ? List.of()
        : PolicyDocuments.of(new PolicyJson(names).statements(own), names, PolicySize.INLINE);
  }

  private void ownPolicy(ObjectNode resources) {
    for (ObjectNode document : own) {
      boolean first = document == own.get(0);
      ObjectNode properties =
          first
              ? resources
                  .putObject(names.ownPolicy())
                  .put("Type", "AWS::IAM::Policy")
                  .putObject("Properties")
                  .put("PolicyName", "MachineOwn")
              : RolePolicies.managed(resources, names.managedPolicy("MachineOwn"), document);
      properties.putArray("Roles").add(TemplateNames.ref(names.machineRole()));
      properties.set("PolicyDocument", document);
    }
  }

  private ObjectNode sam(ObjectNode properties) {
    properties.put("Type", type()).put("DefinitionUri", "statemachine.json");
    properties.set("Role", TemplateNames.attribute(names.machineRole(), "Arn"));
    logging(properties, "Logging");
    tracing(properties, "Tracing");
    Tags.addAsObject(properties, deployment);
    return properties;
  }

  private ObjectNode plain(ObjectNode properties) {
    properties.put("StateMachineType", type());
    properties.put("DefinitionS3Location", "statemachine.json");
    properties.set("RoleArn", TemplateNames.attribute(names.machineRole(), "Arn"));
    logging(properties, "LoggingConfiguration");
    tracing(properties, "TracingConfiguration");
    Tags.add(properties, deployment);
    return properties;
  }

  private String type() {
    return settings.express() ? "EXPRESS" : "STANDARD";
  }

  private void logging(ObjectNode properties, String property) {
    if (!logs()) {
      return;
    }
    ObjectNode logging = properties.putObject(property);
    logging.put("Level", deployment.logLevel(settings.express()));
    logging.put("IncludeExecutionData", false);
    logging
        .putArray("Destinations")
        .addObject()
        .putObject("CloudWatchLogsLogGroup")
        .set("LogGroupArn", TemplateNames.attribute(names.machineLogs(), "Arn"));
  }

  private void tracing(ObjectNode properties, String property) {
    if (deployment.tracing()) {
      properties.putObject(property).put("Enabled", true);
    }
  }
}
