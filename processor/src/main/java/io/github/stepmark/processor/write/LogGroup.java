package io.github.stepmark.processor.write;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.processor.model.Deployment;

/** Where something logs. It is declared, so that it is deleted with all else. */
final class LogGroup {

  private LogGroup() {}

  /** Adds one called {@code name}, in which {@code Fn::Sub} fills in the stack's name. */
  static void add(ObjectNode resources, String id, String name, Deployment deployment) {
    ObjectNode group = resources.putObject(id).put("Type", "AWS::Logs::LogGroup");
    group.put("DeletionPolicy", "Delete").put("UpdateReplacePolicy", "Delete");
    ObjectNode properties = group.putObject("Properties");
    properties.putObject("LogGroupName").put("Fn::Sub", name);
    properties.put("RetentionInDays", deployment.logRetention());
    Tags.add(properties, deployment);
  }
}
