package io.github.stepmark.cli.reading;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Diagnostic;
import io.github.stepmark.asl.Pointer;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.State;
import io.github.stepmark.asl.StateGraph;
import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.asl.TextRange;
import io.github.stepmark.asl.flow.Facts;
import io.github.stepmark.asl.flow.Flow;
import io.github.stepmark.asl.flow.ServiceResults;
import io.github.stepmark.asl.shape.Shape;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lets one task give something, and sees what is wrong with what its readers then find. */
final class Experiment {

  /** So many visits to states are worth while for one result; beyond, nothing is said of it. */
  private static final int MOST_VISITS = 40_000;

  /** So many states that come after it are looked at. */
  private static final int MOST_STATES = 50;

  private static final String INVOKE = ":states:::lambda:invoke";

  private final StateMachine machine;
  private final String task;
  private final Map<String, Boolean> tasks = new HashMap<>();
  private final Map<Choice, Set<Problem>> done = new HashMap<>();
  private int visits;

  /**
   * @param definition the machine's
   * @param task the pointer of the task's state
   */
  Experiment(StateMachine machine, JsonNode definition, String task) {
    this.machine = from(task, machine, definition);
    this.task = task;
    collect(definition, "");
  }

  /** What comes before it cannot read it. */
  private static StateMachine from(String task, StateMachine machine, JsonNode definition) {
    String outermost = Pointer.unescape(task.split("/")[2]);
    Map<String, State> all = machine.graph().states();
    Set<String> reached = new LinkedHashSet<>(Set.of(outermost));
    Deque<String> left = new ArrayDeque<>(reached);
    while (!left.isEmpty() && reached.size() < MOST_STATES) {
      JsonNode state = definition.path("States").path(left.poll());
      targets(state).filter(reached::add).forEach(left::add);
    }
    Map<String, State> states = new LinkedHashMap<>(all);
    states.keySet().retainAll(reached);
    return new StateMachine(
        machine.comment(),
        machine.queryLanguage(),
        machine.version(),
        machine.timeoutSeconds(),
        new StateGraph(outermost, states));
  }

  /** The pointers of the states that it looks at, without those within them. */
  List<String> states() {
    return machine.graph().states().keySet().stream()
        .map(name -> Pointer.member("/States", name))
        .toList();
  }

  private static Stream<String> targets(JsonNode state) {
    List<JsonNode> leading = new ArrayList<>(List.of(state.path("Next"), state.path("Default")));
    state.path("Choices").forEach(rule -> leading.add(rule.path("Next")));
    state.path("Catch").forEach(catcher -> leading.add(catcher.path("Next")));
    return leading.stream().filter(JsonNode::isTextual).map(JsonNode::textValue);
  }

  private void collect(JsonNode json, String pointer) {
    if (json.path("Type").asText().equals("Task")) {
      tasks.put(pointer, json.path("Resource").asText().endsWith(INVOKE));
    }
    json.properties()
        .forEach(member -> collect(member.getValue(), Pointer.member(pointer, member.getKey())));
    for (int i = 0; json.isArray() && i < json.size(); i++) {
      collect(json.get(i), Pointer.element(pointer, i));
    }
  }

  /** Where something is wrong, and by which rule. */
  record Problem(Rule rule, String pointer, @Nullable TextRange range) {}

  /** Whether there was too much to look at, so that what was found tells nothing. */
  boolean isGivenUp() {
    return visits > MOST_VISITS;
  }

  /**
   * What is wrong where the task gives {@code result}.
   *
   * @param others what all other tasks give, and what executions are started with
   */
  Set<Problem> whereItGives(Shape result, Shape others) {
    if (isGivenUp()) {
      return Set.of();
    }
    return done.computeIfAbsent(new Choice(result, others), this::problems);
  }

  private record Choice(Shape result, Shape others) {}

  private Set<Problem> problems(Choice choice) {
    Set<Problem> problems = new LinkedHashSet<>();
    Flow flow = Flow.of(machine, new Given(choice.result(), choice.others()));
    visits += flow.states().size();
    for (Diagnostic one : flow.problems()) {
      problems.add(new Problem(one.rule(), one.pointer(), one.range()));
    }
    return problems;
  }

  private final class Given implements Facts {

    private final Shape result;
    private final Shape others;

    Given(Shape result, Shape others) {
      this.result = result;
      this.others = others;
    }

    @Override
    public Shape input() {
      return others;
    }

    @Override
    public @Nullable Shape result(String state) {
      boolean isOther = !state.equals(task);
      if (isOther && others.isAnything()) {
        return null;
      }
      Shape given = isOther ? others : result;
      return tasks.getOrDefault(state, false) ? ServiceResults.invoked(given) : given;
    }
  }
}
