package io.github.stepmark.processor.write;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.processor.model.Deployment;
import io.github.stepmark.processor.model.Deployment.Template;
import io.github.stepmark.processor.model.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A template, and what AWS would refuse it for.
 *
 * @param text of the file
 * @param excess what there is more of than CloudFormation or IAM takes
 */
public record WrittenTemplate(String text, List<String> excess) {

  /** What one template may have, those included that SAM adds. */
  private static final int RESOURCES = 500;

  /** What one role may have; more if the account's quota is raised. */
  private static final int MANAGED_POLICIES = 10;

  /**
   * The template of {@code workflow}, which was lowered to {@code machine}, if it is to have one.
   */
  public static Optional<WrittenTemplate> of(Workflow workflow, StateMachine machine) {
    Deployment deployment = workflow.settings().deployment();
    return deployment
        .template()
        .map(
            template -> {
              ObjectNode json = new TemplateWriter(workflow, machine).write(template);
              return new WrittenTemplate(Json.pretty(json), excess(json, template, workflow));
            });
  }

  private static List<String> excess(ObjectNode json, Template template, Workflow workflow) {
    List<String> excess = new ArrayList<>();
    JsonNode resources = json.get("Resources");
    boolean versions = template == Template.SAM && workflow.settings().deployment().snapStart();
    int all = resources.size() + (versions ? 2 * workflow.handlers().size() : 0);
    if (all > RESOURCES) {
      excess.add("it has " + all + " resources, of which CloudFormation takes " + RESOURCES);
    }
    for (Map.Entry<String, JsonNode> resource : resources.properties()) {
      int managed = resource.getValue().at("/Properties/ManagedPolicyArns").size();
      if (managed > MANAGED_POLICIES) {
        excess.add(
            "%s has %d managed policies, of which IAM takes %d unless the account's quota is raised"
                .formatted(resource.getKey(), managed, MANAGED_POLICIES));
      }
    }
    return excess;
  }
}
