package io.github.stepmark.processor.write;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Who may take on a role. */
final class Trust {

  private Trust() {}

  /** A policy that lets {@code service} take it on. */
  static ObjectNode of(String service) {
    ObjectNode document = PolicyJson.document();
    ObjectNode statement = document.putArray("Statement").addObject().put("Effect", "Allow");
    statement.putObject("Principal").put("Service", service);
    statement.put("Action", "sts:AssumeRole");
    return document;
  }

  /** Step Functions, for machines of this account and Region alone. */
  static ObjectNode ofStepFunctions() {
    ObjectNode document = of("states.amazonaws.com");
    ObjectNode condition = ((ObjectNode) document.at("/Statement/0")).putObject("Condition");
    condition
        .putObject("StringEquals")
        .set("aws:SourceAccount", TemplateNames.ref("AWS::AccountId"));
    condition
        .putObject("ArnLike")
        .putObject("aws:SourceArn")
        .put(
            "Fn::Sub",
            "arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:stateMachine:*");
    return document;
  }
}
