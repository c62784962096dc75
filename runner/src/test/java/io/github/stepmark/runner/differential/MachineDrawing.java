package io.github.stepmark.runner.differential;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.asl.Json;
import io.github.stepmark.runner.ExecutionStatus;
import java.util.List;
import java.util.Optional;

/**
 * Draws a machine with its input. The states fit the data that come to them: what one makes of them
 * is tried out before the next is drawn.
 */
final class MachineDrawing {

  private static final int LONGEST_DATA = 4_000;

  private final Draw draw;
  private final Names names = new Names();
  private final ObjectNode answers = JsonNodeFactory.instance.objectNode();

  private MachineDrawing(Draw draw) {
    this.draw = draw;
  }

  static Trial draw(long seed) {
    Draw draw = new Draw(seed);
    MachineDrawing drawing = new MachineDrawing(draw);
    JsonNode input = new ValueDrawing(draw).order();
    ObjectNode definition = drawing.graph(input, 3 + draw.below(8), Mood.LIVELY);
    return new Trial(definition, input, drawing.answers);
  }

  /** A graph of at most {@code size} fragments one after the other. */
  ObjectNode graph(JsonNode input, int size, Mood mood) {
    ObjectNode states = JsonNodeFactory.instance.objectNode();
    String start = names.next("Start");
    grow(states, start, input, size, mood);
    return Fragment.machine(start, states);
  }

  /** A graph that does not fail on any of {@code inputs}, where {@code mood} asks for that. */
  ObjectNode graph(List<JsonNode> inputs, int size, Mood mood) {
    ObjectNode graph = graph(inputs.get(0), size, mood);
    if (fits(graph, inputs, mood)) {
      return graph;
    }
    ObjectNode end = graph(inputs.get(0), 0, mood);
    if (fits(end, inputs, mood)) {
      return end;
    }
    String only = names.next("Start");
    ObjectNode states = JsonNodeFactory.instance.objectNode();
    states.putObject(only).put("Type", "Succeed");
    return Fragment.machine(only, states);
  }

  private boolean fits(ObjectNode graph, List<JsonNode> inputs, Mood mood) {
    return mood == Mood.LIVELY
        || inputs.stream().allMatch(input -> output(graph, input).isPresent());
  }

  /** What {@code graph} makes of {@code input}; empty where it fails. */
  Optional<JsonNode> output(ObjectNode graph, JsonNode input) {
    var execution = Here.run(new Trial(graph, input, answers));
    return execution.status() == ExecutionStatus.SUCCEEDED
        ? Optional.of(Here.output(execution))
        : Optional.empty();
  }

  private void grow(ObjectNode states, String name, JsonNode data, int size, Mood mood) {
    if (size <= 0 || Json.compact(data).length() > LONGEST_DATA) {
      states.setAll(new EndDrawing(draw, data, mood).end(name).states());
      return;
    }
    Fragment fragment = new StateDrawing(this, data, size, mood).fragment(name);
    Fragment.Reached reached = fragment.reached(data, answers);
    for (int again = 0; reached.target() == null && again < 3; again++) {
      if (mood == Mood.LIVELY && draw.chance(25)) {
        break;
      }
      fragment =
          again == 2
              ? new EndDrawing(draw, data, mood).pass(name, names.next("After"))
              : new StateDrawing(this, data, size, mood).fragment(name);
      reached = fragment.reached(data, answers);
    }
    states.setAll(fragment.states());
    for (String target : fragment.targets()) {
      boolean goesOn = target.equals(reached.target());
      grow(states, target, reached.data(), goesOn ? size - 1 : 0, mood);
    }
  }

  Draw draw() {
    return draw;
  }

  Names names() {
    return names;
  }

  ObjectNode answers() {
    return answers;
  }
}
