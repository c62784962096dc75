package io.github.stepmark.runner.differential;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Draws the fields of a state by which its data flow. What the peer is known to get wrong is left
 * out:
 *
 * <ul>
 *   <li>{@code ResultPath: "$"}: it puts the result at a member called {@code $}; by the
 *       specification the result is the output. Likewise {@code $['name']}.
 *   <li>A {@code ResultPath} below what is no object: it makes an object of it; AWS fails ({@code
 *       States.Runtime}). On an input that is no object at all it fails by another name.
 *   <li>Paths into what is no object or array: it finds nothing at {@code $} of {@code false},
 *       {@code 0} or an empty text, where {@code $} is the whole value.
 *   <li>{@code $$}: it knows little of the context object.
 * </ul>
 */
final class DataFlowDrawing {

  private final Draw draw;
  private final JsonNode raw;
  private final boolean lively;

  /** For a state with the input {@code raw}. */
  DataFlowDrawing(Draw draw, JsonNode raw, boolean lively) {
    this.draw = draw;
    this.raw = raw;
    this.lively = lively;
  }

  /** Adds {@code InputPath}, or not. */
  void inputPath(ObjectNode state) {
    path(state, "InputPath", raw);
  }

  /** Adds {@code Parameters}, or not. */
  void parameters(ObjectNode state) {
    JsonNode input = effective(state);
    if (!input.isEmpty() && draw.chance(35)) {
      state.set("Parameters", new TemplateDrawing(draw, input, lively).template(2));
    }
  }

  /** What the fields that {@code state} has until now make of the input. */
  JsonNode effective(ObjectNode state) {
    ObjectNode pass = JsonNodeFactory.instance.objectNode().put("Type", "Pass");
    for (String field : List.of("InputPath", "Parameters")) {
      if (state.has(field)) {
        pass.set(field, state.get(field));
      }
    }
    pass.put("Next", "Then");
    return Fragment.of("Only", pass, List.of("Then"))
        .reached(raw, JsonNodeFactory.instance.objectNode())
        .data();
  }

  /** Adds {@code ResultSelector}, or not. */
  void resultSelector(ObjectNode state, JsonNode result) {
    if (!result.isEmpty() && draw.chance(35)) {
      state.set("ResultSelector", new TemplateDrawing(draw, result, lively).template(1));
    }
  }

  /** Adds a {@code ResultPath}, or not. */
  void resultPath(ObjectNode holder) {
    if (draw.chance(40)) {
      return;
    }
    if (!raw.isObject() || draw.chance(15)) {
      holder.putNull("ResultPath");
      return;
    }
    List<Place> objects =
        Place.in(raw, JsonNode::isObject).stream()
            .filter(place -> !place.path().startsWith("$["))
            .toList();
    String at = draw.chance(70) ? "$" : draw.from(objects).path();
    holder.put("ResultPath", at + draw.from(".result", ".found", ".note", ".new.place"));
  }

  /** Adds {@code OutputPath}, or not; {@code output} is what it would be without. */
  void outputPath(ObjectNode state, JsonNode output) {
    path(state, "OutputPath", output);
  }

  private void path(ObjectNode state, String field, JsonNode root) {
    if (draw.chance(3)) {
      state.putNull(field);
    } else if (!root.isEmpty() && draw.chance(20)) {
      state.put(field, new TemplateDrawing(draw, root, lively).path());
    }
  }
}
