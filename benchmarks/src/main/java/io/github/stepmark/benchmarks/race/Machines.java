package io.github.stepmark.benchmarks.race;

import callcenter.CallCenterWorkflow;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.asl.Json;

/** The machines that are run, and their inputs. */
final class Machines {

  private Machines() {}

  static String tutorial() {
    return CallCenterWorkflow.definition();
  }

  static String tutorialInTime() {
    JsonNode machine = Json.parse(tutorial());
    for (JsonNode task : machine.findParents("Resource")) {
      ((ObjectNode) task).put("TimeoutSeconds", 30);
    }
    return Json.compact(machine);
  }

  static String map() {
    return """
        {"StartAt": "Each", "States": {"Each": {"Type": "Map", "End": true, "ItemsPath": "$.items",
          "ItemProcessor": {"StartAt": "Item", "States": {
            "Item": {"Type": "Pass", "Parameters": {"id.$": "$.id"}, "End": true}}}}}}
        """;
  }

  static String items(int count) {
    StringBuilder items = new StringBuilder("{\"items\":[");
    for (int i = 0; i < count; i++) {
      items.append(i == 0 ? "" : ",").append("{\"id\":").append(i).append('}');
    }
    return items.append("]}").toString();
  }

  /** Pass states in a row; {@code fields} may name the state's number by {@code %d}. */
  static String chain(int length, String fields) {
    StringBuilder states = new StringBuilder();
    for (int i = 1; i <= length; i++) {
      states.append("\"S%d\": {\"Type\": \"Pass\", ".formatted(i));
      states.append(fields.formatted(i));
      states.append(i == length ? "\"End\": true}" : "\"Next\": \"S%d\"}, ".formatted(i + 1));
    }
    return "{\"StartAt\": \"S1\", \"States\": {%s}}".formatted(states);
  }

  /** An order with as many lines as fit into {@code length} characters. */
  static String order(int length) {
    StringBuilder order = new StringBuilder("{\"id\":\"7\",\"lines\":[");
    String separator = "";
    for (int i = 0; order.length() < length - 120; i++) {
      order
          .append(separator)
          .append("{\"article\":\"A-%d\",\"quantity\":%d,\"price\":%d.25,".formatted(i, i % 9, i))
          .append(
              "\"gift\":false,\"address\":{\"city\":\"Somewhere\",\"zip\":\"%05d\"}}".formatted(i));
      separator = ",";
    }
    return order.append("]}").toString();
  }

  /** Two states, four events, each time. */
  static String loop(int times) {
    return """
        {"StartAt": "Count", "States": {
          "Count": {"Type": "Pass", "Parameters": {"n.$": "States.MathAdd($.n, 1)"}, "Next": "Again"},
          "Again": {"Type": "Choice", "Default": "Done", "Choices": [
            {"Variable": "$.n", "NumericLessThan": %d, "Next": "Count"}]},
          "Done": {"Type": "Succeed"}}}
        """
        .formatted(times - 1);
  }
}
