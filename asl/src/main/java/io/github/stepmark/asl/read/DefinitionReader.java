package io.github.stepmark.asl.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.github.stepmark.asl.Diagnostics;
import io.github.stepmark.asl.InvalidJsonException;
import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.asl.check.Checker;

/**
 * Reads a definition from JSON. It says what the text has that {@link StateMachine} cannot hold:
 * what is no JSON, fields that are unknown, missing, of the wrong type or exclude each other. All
 * else is for {@link Checker}.
 */
public final class DefinitionReader {

  /**
   * How deep objects and arrays may stand in each other. Where AWS draws its line is not recorded;
   * this one keeps every walk over a machine, comparing two included, well within a thread's stack.
   */
  private static final int DEEPEST = 200;

  private DefinitionReader() {}

  /**
   * Reads the text of a definition; what is wrong with it is in the answer, never thrown. There is
   * a machine exactly where there is no diagnostic: nothing of a definition is ever left out
   * silently.
   */
  public static Definition read(String json) {
    Diagnostics found = new Diagnostics();
    JsonNode node;
    try {
      node = Json.parse(json);
    } catch (InvalidJsonException e) {
      found.add(
          Rule.NOT_JSON,
          "",
          "Line " + e.line() + ", column " + e.column() + ": " + e.getMessage(),
          "A definition is one JSON object in which each member is named once.");
      return new Definition(null, found.inOrderOf(NullNode.getInstance()));
    }
    if (depth(node) > DEEPEST) {
      found.add(
          Rule.TOO_DEEPLY_NESTED,
          "",
          "Objects and arrays stand more than " + DEEPEST + " deep in each other",
          "Write nested rules flat, or move a part of the workflow into a machine of its own.");
      return new Definition(null, found.inOrderOf(NullNode.getInstance()));
    }
    StateMachine machine = MachineReader.machine(node, found);
    return new Definition(found.isEmpty() ? machine : null, found.inOrderOf(node));
  }

  private static int depth(JsonNode node) {
    int deepest = 0;
    for (JsonNode child : node) {
      deepest = Math.max(deepest, depth(child));
    }
    return node.isContainerNode() ? deepest + 1 : deepest;
  }
}
