package io.github.stepmark.runner.differential;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.runner.Execution;
import io.github.stepmark.runner.ExecutionStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A few states that are drawn at once.
 *
 * @param states by name, the first is where they are entered
 * @param targets the names of the states that they go on to, which are not among them
 */
record Fragment(ObjectNode states, List<String> targets) {

  /**
   * Where a run comes to.
   *
   * @param target the state it goes on to; null where the run fails
   * @param data with what
   */
  record Reached(@Nullable String target, JsonNode data) {}

  static Fragment of(String name, ObjectNode state, List<String> targets) {
    ObjectNode states = JsonNodeFactory.instance.objectNode();
    states.set(name, state);
    return new Fragment(states, targets);
  }

  /**
   * Has the runner itself say where the states lead, so that what follows them can be drawn to fit.
   * Whether it is right is for the comparison of the whole machine to say.
   */
  Reached reached(JsonNode input, ObjectNode answers) {
    ObjectNode whole = states.deepCopy();
    targets.forEach(target -> whole.putObject(target).put("Type", "Succeed"));
    Execution execution =
        Here.run(new Trial(machine(states.fieldNames().next(), whole), input, answers));
    if (execution.status() != ExecutionStatus.SUCCEEDED) {
      return new Reached(null, input);
    }
    List<String> path = execution.path();
    return new Reached(path.get(path.size() - 1), Here.output(execution));
  }

  static ObjectNode machine(String startAt, ObjectNode states) {
    ObjectNode machine = JsonNodeFactory.instance.objectNode().put("StartAt", startAt);
    machine.set("States", states);
    return machine;
  }
}
