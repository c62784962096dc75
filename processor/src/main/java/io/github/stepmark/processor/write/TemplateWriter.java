package io.github.stepmark.processor.write;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.asl.write.DefinitionWriter;
import io.github.stepmark.processor.model.Deployment.Template;
import io.github.stepmark.processor.model.Workflow;
import java.nio.charset.StandardCharsets;

/**
 * Writes {@code template.json}: what AWS SAM, or CloudFormation alone, deploys a workflow by. It
 * stands beside the definition, which it names, and below the classes, which it packs.
 */
final class TemplateWriter {

  private static final String PARAMETER = "^[^\"\\\\\\x00-\\x1f]*$";

  private final Workflow workflow;
  private final TemplateNames names;
  private final FunctionResources functions;
  private final MachineResources machines;

  TemplateWriter(Workflow workflow, StateMachine machine) {
    this.workflow = workflow;
    this.names = new TemplateNames(workflow, DefinitionWriter.write(machine));
    this.functions = new FunctionResources(workflow, names);
    this.machines = new MachineResources(workflow, machine, names);
  }

  ObjectNode write(Template template) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("AWSTemplateFormatVersion", "2010-09-09");
    if (template == Template.SAM) {
      json.put("Transform", "AWS::Serverless-2016-10-31");
    }
    json.put("Description", description());
    names
        .parameters()
        .forEach((name, id) -> parameter(json.withObjectProperty("Parameters"), id, name));
    names
        .environmentParameters()
        .forEach(name -> environmentParameter(json.withObjectProperty("Parameters"), name));
    ObjectNode resources = json.putObject("Resources");
    ObjectNode substitutions = JsonNodeFactory.instance.objectNode();
    functions.add(resources, template);
    functions.substitute(substitutions);
    names.parameters().keySet().forEach(name -> substitutions.set(name, names.arn(name)));
    machines.add(resources, template, substitutions);
    outputs(json.putObject("Outputs"));
    return json;
  }

  /** CloudFormation takes 1024 bytes of it. */
  private String description() {
    String comment = workflow.settings().comment();
    return comment != null
            && !comment.isBlank()
            && comment.getBytes(StandardCharsets.UTF_8).length <= 1024
        ? comment
        : workflow.settings().name();
  }

  /** Its value is put between quotes of the definition, so it must not end them. */
  private static void parameter(ObjectNode parameters, String id, String name) {
    parameters
        .putObject(id)
        .put("Type", "String")
        .put("Description", "What stands for ${" + name + "} in the definition")
        .put("AllowedPattern", PARAMETER)
        .put("ConstraintDescription", "must be without quotes, backslashes and control characters");
  }

  private static void environmentParameter(ObjectNode parameters, String name) {
    parameters
        .putObject(name)
        .put("Type", "String")
        .put("Description", "What stands for ${" + name + "} in the environment of the functions");
  }

  private void outputs(ObjectNode outputs) {
    output(outputs, "StateMachineArn", "What executions are started of", names.machine());
    output(outputs, "StateMachineRole", "The role of the state machine", names.machineRole());
    if (!workflow.handlers().isEmpty()) {
      output(
          outputs,
          "FunctionsRole",
          "The role of the functions, to attach what they need",
          names.functionsRole());
    }
  }

  private static void output(ObjectNode outputs, String name, String description, String id) {
    outputs.putObject(name).put("Description", description).set("Value", TemplateNames.ref(id));
  }
}
