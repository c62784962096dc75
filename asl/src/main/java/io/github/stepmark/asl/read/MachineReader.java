package io.github.stepmark.asl.read;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Pointer;
import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.State;
import io.github.stepmark.asl.StateGraph;
import io.github.stepmark.asl.StateMachine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the top level of a definition, and what every graph of states in it has in common. */
final class MachineReader {

  private static final Set<String> OF_MACHINES =
      Set.of("StartAt", "Comment", "QueryLanguage", "Version", "TimeoutSeconds");

  private MachineReader() {}

  static @Nullable StateMachine machine(JsonNode node, Mistakes found) {
    if (!node.isObject()) {
      found.lose(
          Rule.WRONG_TYPE,
          "",
          "Definition must be a valid JSON object",
          "Write {\"StartAt\": …, \"States\": {…}}.");
      return null;
    }
    Fields fields = Fields.of(node, "", "A state machine", found);
    if (fields == null) {
      return null;
    }
    QueryLanguage language = queryLanguage(fields);
    StateReader states =
        new StateReader(found, language == null ? QueryLanguage.JSONPATH : language);
    StateMachine machine =
        new StateMachine(
            fields.string("Comment"),
            language,
            fields.oneOf("Version", text -> text, List.of("1.0")),
            fields.integer("TimeoutSeconds"),
            graph(fields, states, found));
    fields.finish();
    return machine;
  }

  static StateGraph graph(Fields fields, StateReader reader, Mistakes found) {
    Map<String, State> states = new LinkedHashMap<>();
    JsonNode node = fields.requiredNode("States");
    String startAt = fields.requiredString("StartAt");
    if (node != null && !node.isObject()) {
      fields.wrongType("States", "[OBJECT]", "Write the states in braces, each under its name.");
    } else if (node != null) {
      String at = fields.pointerTo("States");
      node.properties()
          .forEach(
              entry -> {
                String pointer = Pointer.member(at, entry.getKey());
                if (!entry.getValue().isObject() && OF_MACHINES.contains(entry.getKey())) {
                  misplaced(entry.getKey(), fields, pointer, found);
                  return;
                }
                State state = reader.read(entry.getValue(), pointer);
                if (state == null) {
                  found.lose(pointer);
                } else {
                  states.put(entry.getKey(), state);
                }
              });
    }
    return new StateGraph(startAt, states);
  }

  /** Reports a field of the machine that stands among the states, a brace too late. */
  private static void misplaced(String name, Fields fields, String pointer, Mistakes found) {
    found.lose(
        Rule.WRONG_TYPE,
        pointer,
        "Expected value of type [OBJECT]",
        "A state is an object. To have the field " + name + ", move it out of States, beside it.");
    found.lose(fields.pointerTo(name));
  }

  static @Nullable QueryLanguage queryLanguage(Fields fields) {
    return fields.oneOf("QueryLanguage", QueryLanguage::asl, List.of(QueryLanguage.values()));
  }
}
