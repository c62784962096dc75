package io.github.stepmark.runner;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a strand has split into and waits for: the branches of a Parallel state or the iterations of
 * a Map. Parts that have not begun are numbers only, so that a Map over many items is small.
 */
final class Split {

  private final Parts parts;
  private final @Nullable JsonNode[] outputs;
  private final List<Strand> running = new ArrayList<>();
  private int begun;
  private int ended;

  Split(Parts parts) {
    this.parts = parts;
    this.outputs = new JsonNode[parts.size()];
  }

  Parts parts() {
    return parts;
  }

  /** Whether another part may begin. */
  boolean hasRoom() {
    return begun < outputs.length && running.size() < parts.atOnce();
  }

  /** The index of the part to begin next. */
  int next() {
    return begun;
  }

  /** The part of that index has begun. */
  void begin(Strand part) {
    begun++;
    running.add(part);
  }

  /** A part has ended well. */
  void end(Strand part, JsonNode output) {
    remove(part);
    outputs[part.index()] = output;
    ended++;
  }

  /** A part has failed. */
  void fail(Strand part) {
    remove(part);
  }

  private void remove(Strand part) {
    running.remove(part);
    part.scope().close();
  }

  boolean isComplete() {
    return ended == outputs.length;
  }

  /** The parts under way, in the order in which they have begun. */
  List<Strand> running() {
    return running;
  }

  /** What came of the parts, in their order. */
  JsonNode outputs() {
    ArrayNode array = JsonNodeFactory.instance.arrayNode(outputs.length);
    for (JsonNode output : outputs) {
      array.add(output);
    }
    return array;
  }
}
