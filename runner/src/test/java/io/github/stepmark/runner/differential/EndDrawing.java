package io.github.stepmark.runner.differential;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Draws states that end a graph. A Fail state always names its error: where it does not, the peer
 * makes a name up, while AWS reports none.
 */
final class EndDrawing {

  private final Draw draw;
  private final JsonNode data;
  private final Mood mood;

  EndDrawing(Draw draw, JsonNode data, Mood mood) {
    this.draw = draw;
    this.data = data;
    this.mood = mood;
  }

  Fragment end(String name) {
    if (mood == Mood.LIVELY && draw.chance(20)) {
      return Fragment.of(name, fail(), List.of());
    }
    ObjectNode state = state(draw.chance(50) ? "Succeed" : "Pass");
    if (state.get("Type").asText().equals("Pass")) {
      state.put("End", true);
    }
    new DataFlowDrawing(draw, data, false).outputPath(state, data);
    return Fragment.of(name, state, List.of());
  }

  private ObjectNode fail() {
    ObjectNode fail = state("Fail");
    List<Place> texts = Place.in(data, value -> value.isTextual() && !value.asText().isEmpty());
    if (!texts.isEmpty() && draw.chance(30)) {
      fail.put("ErrorPath", draw.from(texts).path());
    } else {
      fail.put("Error", draw.from("Declined", "Fatal"));
    }
    if (!texts.isEmpty() && draw.chance(30)) {
      fail.put("CausePath", draw.from(texts).path());
    } else {
      fail.put("Cause", draw.from("It had to be.", "no"));
    }
    return fail;
  }

  /** What always goes on. */
  Fragment pass(String name, String next) {
    return Fragment.of(name, state("Pass").put("Next", next), List.of(next));
  }

  private static ObjectNode state(String type) {
    return JsonNodeFactory.instance.objectNode().put("Type", type);
  }
}
