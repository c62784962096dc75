package io.github.stepmark.processor.write;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The policies of a role: one in it and, where IAM takes no more there, managed ones. */
final class RolePolicies {

  private RolePolicies() {}

  /**
   * Adds {@code statements} to a role of {@code resources}.
   *
   * @param role the role's properties
   * @param name of the policy in it; managed ones have it as the beginning of their ids
   * @param inline how large the policy in the role may be
   */
  static void add(
      ObjectNode resources,
      ObjectNode role,
      TemplateNames names,
      String name,
      List<ObjectNode> statements,
      int inline) {
    if (statements.isEmpty()) {
      return;
    }
    List<ObjectNode> documents = PolicyDocuments.of(statements, names, inline);
    ObjectNode first = documents.get(0);
    if (!first.get("Statement").isEmpty()) {
      role.putArray("Policies").addObject().put("PolicyName", name).set("PolicyDocument", first);
    }
    for (ObjectNode document : documents.subList(1, documents.size())) {
      String id = names.managedPolicy(name);
      managed(resources, id, document);
      // The role has them from the beginning, and with it all that takes the role on.
      ArrayNode arns = role.withArrayProperty("ManagedPolicyArns");
      arns.add(TemplateNames.ref(id));
    }
  }

  /** Adds a policy that is a resource of its own. */
  static ObjectNode managed(ObjectNode resources, String id, ObjectNode document) {
    ObjectNode properties =
        resources.putObject(id).put("Type", "AWS::IAM::ManagedPolicy").putObject("Properties");
    properties.set("PolicyDocument", document);
    return properties;
  }
}
