package io.github.stepmark.asl.write;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.State;
import io.github.stepmark.asl.StateMachine;

/** Writes a definition as JSON. */
public final class DefinitionWriter {

  private DefinitionWriter() {}

  /**
   * The text of the definition: two blanks an indent, line feeds, fields in a fixed readable order,
   * states in theirs. Equal machines give equal bytes.
   */
  public static String write(StateMachine machine) {
    return Json.pretty(tree(machine));
  }

  /** The definition as a tree of the caller's own, its members in the same order. */
  public static ObjectNode tree(StateMachine machine) {
    FieldWriter fields =
        new FieldWriter()
            .put("Comment", machine.comment())
            .put("QueryLanguage", machine.queryLanguage())
            .put("StartAt", machine.graph().startAt())
            .put("Version", machine.version())
            .put("TimeoutSeconds", machine.timeoutSeconds());
    return StateWriter.graph(fields.object(), machine.graph());
  }

  /** A state as a tree of the caller's own. */
  public static ObjectNode tree(State state) {
    return StateWriter.write(state);
  }
}
