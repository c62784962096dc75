package io.github.stepmark.processor.write;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.processor.model.Deployment;

/** The tags of a resource. CloudFormation lists them as pairs, SAM has an object. */
final class Tags {

  private Tags() {}

  /** Adds those of a resource of CloudFormation. */
  static void add(ObjectNode properties, Deployment deployment) {
    if (!deployment.tags().isEmpty()) {
      ArrayNode tags = properties.putArray("Tags");
      deployment
          .tags()
          .forEach((name, value) -> tags.addObject().put("Key", name).put("Value", value));
    }
  }

  /** Adds those of a resource of SAM. */
  static void addAsObject(ObjectNode properties, Deployment deployment) {
    if (!deployment.tags().isEmpty()) {
      ObjectNode tags = properties.putObject("Tags");
      deployment.tags().forEach(tags::put);
    }
  }
}
