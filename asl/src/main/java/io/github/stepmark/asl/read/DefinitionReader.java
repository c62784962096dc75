package io.github.stepmark.asl.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.github.stepmark.asl.InvalidJsonException;
import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.State;
import io.github.stepmark.asl.StateMachine;
import org.jspecify.annotations.Nullable;

/**
 * Reads a definition from JSON. It says what the text has that {@link StateMachine} cannot hold:
 * what is no JSON, fields that are unknown, missing, of the wrong type or exclude each other. All
 * else is for the checker.
 */
public final class DefinitionReader {

  /**
   * How deep objects and arrays may stand in each other. Where AWS draws its line is not recorded;
   * this one keeps every walk over a machine, comparing two included, well within a thread's stack.
   */
  private static final int DEEPEST = 200;

  /** Two and a half times what AWS takes: beyond, a text is refused as it is. */
  private static final int LONGEST = 5 * 1_048_576 / 2;

  private DefinitionReader() {}

  /**
   * Reads the text of a definition; what is wrong with it is in the answer, never thrown. There is
   * a machine exactly where nothing is: no part of a definition is ever left out silently. Where
   * something is, there still is a draft to be checked.
   */
  public static Definition read(String json) {
    Mistakes found = new Mistakes();
    JsonNode node = json.length() > LONGEST ? tooLong(json, found) : parse(json, found);
    if (node == null) {
      return new Definition(null, found.inOrderOf(NullNode.getInstance()));
    }
    StateMachine machine = MachineReader.machine(node, found);
    return new Definition(
        machine == null ? null : new Draft(machine, found.lost(), json, JsonValue.of(node)),
        found.inOrderOf(node));
  }

  /**
   * Reads the text of one state of a machine whose query language is {@code language}; the places
   * of what is wrong with it are seen from the state.
   */
  public static StateDefinition readState(String json, QueryLanguage language) {
    Mistakes found = new Mistakes();
    JsonNode node = parse(json, found);
    State state = node == null ? null : new StateReader(found, language).read(node, "");
    return new StateDefinition(
        state, found.lost(), found.inOrderOf(node == null ? NullNode.getInstance() : node));
  }

  private static @Nullable JsonNode tooLong(String json, Mistakes found) {
    found.add(
        Rule.DEFINITION_TOO_LARGE,
        "",
        "The definition has " + json.length() + " characters; AWS takes 1048576 bytes",
        "Move parts of the workflow into machines of their own. Nothing else of it was looked at.");
    return null;
  }

  private static @Nullable JsonNode parse(String json, Mistakes found) {
    if (json.isBlank()) {
      found.add(
          Rule.EMPTY_DEFINITION,
          "",
          "The definition is empty",
          "Write {\"StartAt\": …, \"States\": {…}}.");
      return null;
    }
    JsonNode node;
    try {
      node = Json.parse(json);
    } catch (InvalidJsonException e) {
      found.add(
          Rule.NOT_JSON,
          "",
          "Line " + e.line() + ", column " + e.column() + ": " + e.getMessage(),
          e.mend());
      return null;
    }
    if (depth(node) > DEEPEST) {
      found.add(
          Rule.TOO_DEEPLY_NESTED,
          "",
          "Objects and arrays stand more than " + DEEPEST + " deep in each other",
          "Write nested rules flat, or move a part of the workflow into a machine of its own.");
      return null;
    }
    return node;
  }

  private static int depth(JsonNode node) {
    int deepest = 0;
    for (JsonNode child : node) {
      deepest = Math.max(deepest, depth(child));
    }
    return node.isContainerNode() ? deepest + 1 : deepest;
  }
}
