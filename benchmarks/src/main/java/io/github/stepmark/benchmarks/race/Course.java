package io.github.stepmark.benchmarks.race;

import callcenter.CallCenterWorkflow;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.WorkflowType;
import io.github.stepmark.runner.Runner;

/** A machine and its input. History and payload limits are on, as always. */
enum Course {

  /** The tutorial's machine; each task hands on what it is given, on the caller's thread. */
  STUBS(5, Machines.tutorial(), "{\"inputCaseID\":\"001\",\"Status\":1}"),

  /** The tutorial's machine with its handlers, each under a timeout. */
  HANDLERS(1, Machines.tutorialInTime(), "{\"inputCaseID\":\"001\"}"),

  /** An inline Map over 10,000 items. In a Standard execution they are too many events. */
  MAP(5, Machines.map(), Machines.items(10_000)),

  /** Many members, 200 KiB in all, through 20 states that change nothing. */
  PAYLOAD_PASSED_ON(1, Machines.chain(20, ""), Machines.order(200 << 10)),

  /** The same through 20 states that add a member each. */
  PAYLOAD_ADDED_TO(
      1,
      Machines.chain(20, "\"Result\": {\"done\": true}, \"ResultPath\": \"$.step%d\","),
      Machines.order(200 << 10)),

  /** A single text of 200 KiB through 20 states that add a member each. */
  TEXT_ADDED_TO(
      1,
      Machines.chain(20, "\"Result\": {\"done\": true}, \"ResultPath\": \"$.step%d\","),
      "{\"text\":\"" + "x".repeat(200 << 10) + "\"}"),

  /** A loop of 20,000 events. */
  LOOP(1, Machines.loop(5_000), "{\"n\":0}");

  private final double demanded;
  private final String definition;
  private final String input;

  Course(double demanded, String definition, String input) {
    this.demanded = demanded;
    this.definition = definition;
    this.input = input;
  }

  /** How many times as fast as the peer the runner has to be. */
  double demanded() {
    return demanded;
  }

  /** How many executions are measured at once: so many that asking for the time costs nothing. */
  int runsAtLeast() {
    return this == STUBS || this == HANDLERS || this == TEXT_ADDED_TO ? 20 : 1;
  }

  String input() {
    return input;
  }

  Runner runner() {
    WorkflowType type = this == MAP ? WorkflowType.EXPRESS : WorkflowType.STANDARD;
    Runner runner = Runner.of(definition, type);
    if (this == HANDLERS) {
      return runner.functions(new CallCenterWorkflow().functions()).log(line -> {});
    }
    for (String resource : Json.parse(definition).findValuesAsText("Resource")) {
      runner = runner.task(resource, task -> task);
    }
    return runner;
  }

  /** The course as the peer's script reads it. */
  ObjectNode toJson() {
    ObjectNode json = Json.mapper().createObjectNode();
    json.<ObjectNode>set("definition", Json.parse(definition))
        .<ObjectNode>set("input", Json.parse(input))
        .put("handlers", this == HANDLERS);
    return json;
  }
}
