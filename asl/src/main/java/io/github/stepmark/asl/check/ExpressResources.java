package io.github.stepmark.asl.check;

import io.github.stepmark.asl.Diagnostics;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.WorkflowType;
import io.github.stepmark.asl.check.Walk.PlacedState;

/** Resources that Express workflows do not have. */
final class ExpressResources implements Check {

  @Override
  public void check(Walk walk, Diagnostics found) {
    for (PlacedState placed : walk.states()) {
      String resource = placed.parts().resource();
      if (placed.type() != WorkflowType.EXPRESS
          || resource == null
          || !resource.matches("arn:([^:]+|[$][{]AWS::Partition[}]):states:.*")) {
        continue;
      }
      if (resource.contains(":activity:")) {
        report("Activity ARN", placed, "Call a Lambda function", found);
      } else if (resource.endsWith(".waitForTaskToken")) {
        report("'.waitForTaskToken' service integration", placed, "Call it without", found);
      } else if (resource.endsWith(".sync") || resource.endsWith(".sync:2")) {
        report("'.sync' service integration", placed, "Call it without", found);
      }
    }
  }

  private static void report(String what, PlacedState placed, String mend, Diagnostics found) {
    found.add(
        Rule.NOT_IN_EXPRESS,
        placed.at("Resource"),
        "Express state machine does not support " + what,
        mend + ", or make the workflow a Standard one.");
  }
}
