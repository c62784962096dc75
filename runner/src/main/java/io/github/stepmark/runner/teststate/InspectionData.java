package io.github.stepmark.runner.teststate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.asl.Json;
import io.github.stepmark.runner.query.Inspection;

/** What TestState tells of the inside of a state: data as strings of JSON, numbers as they are. */
final class InspectionData implements Inspection {

  private final ObjectNode data = JsonNodeFactory.instance.objectNode();

  @Override
  public void saw(String step, JsonNode value) {
    data.put(step, Json.compact(value));
  }

  /** Takes down what is no data of the state. */
  void note(String member, JsonNode value) {
    data.set(member, value);
  }

  ObjectNode toJson() {
    return data;
  }
}
