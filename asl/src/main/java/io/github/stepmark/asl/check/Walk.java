package io.github.stepmark.asl.check;

import io.github.stepmark.asl.MapState;
import io.github.stepmark.asl.Pointer;
import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.asl.State;
import io.github.stepmark.asl.StateGraph;
import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.asl.StateParts;
import io.github.stepmark.asl.WorkflowType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All graphs and states of a machine with their places, outer ones before those they contain. */
final class Walk {

  /**
   * Where a graph stands: the object that has {@code StartAt} and {@code States}.
   *
   * @param names of its states, those that could not be read included
   * @param flowKnown whether all of its transitions could be read
   * @param owner the state that it stands in; {@code null} at the top level
   * @param outer the graph of that state
   */
  record PlacedGraph(
      String pointer,
      StateGraph graph,
      List<PlacedState> states,
      Set<String> names,
      boolean flowKnown,
      @Nullable PlacedState owner,
      @Nullable PlacedGraph outer) {

    String startAt() {
      return Pointer.member(pointer, "StartAt");
    }

    boolean isTopLevel() {
      return owner == null;
    }
  }

  /**
   * Where a state stands, and what it is made of.
   *
   * @param language its query language; {@code null} where that could not be read
   * @param type how the execution runs that it is a step of
   * @param json its fields that are any JSON, those of its catchers and rules included
   * @param conditions of its rules, outer ones before those they contain
   * @param exits where it leads
   */
  record PlacedState(
      String name,
      State state,
      StateParts parts,
      String pointer,
      @Nullable QueryLanguage language,
      WorkflowType type,
      List<PlacedJson> json,
      List<PlacedCondition> conditions,
      Exits exits) {

    private static PlacedState of(
        String name,
        State state,
        String pointer,
        @Nullable QueryLanguage language,
        WorkflowType type) {
      StateParts parts = StateParts.of(state);
      return new PlacedState(
          name,
          state,
          parts,
          pointer,
          language,
          type,
          PlacedJson.all(parts, pointer),
          PlacedCondition.all(parts.rules(), pointer),
          Exits.of(state, parts.catchers(), pointer));
    }

    /** The place of a field, given as {@link StateParts} has it. */
    String at(String field) {
      return pointer + "/" + field;
    }
  }

  /** What a state is called that is walked through alone. */
  private static final String UNNAMED = "State";

  private final @Nullable StateMachine machine;
  private final QueryLanguage language;
  private final Gaps gaps;
  private final List<PlacedGraph> graphs = new ArrayList<>();
  private final List<PlacedState> states = new ArrayList<>();
  private final Map<PlacedGraph, Reach> reaches = new IdentityHashMap<>();

  private Walk(@Nullable StateMachine machine, QueryLanguage language, Gaps gaps) {
    this.machine = machine;
    this.language = language;
    this.gaps = gaps;
  }

  /** Through a machine, of which the {@code gaps} could not be read. */
  static Walk of(StateMachine machine, Gaps gaps, WorkflowType type) {
    QueryLanguage language =
        Objects.requireNonNullElse(machine.queryLanguage(), QueryLanguage.JSONPATH);
    Walk walk = new Walk(machine, language, gaps);
    walk.enter("", machine.graph(), null, null, type);
    return walk;
  }

  /** Through one state of a machine of {@code language}, of which nothing else is known. */
  static Walk of(State state, QueryLanguage language, WorkflowType type) {
    Walk walk = new Walk(null, language, Gaps.NONE);
    walk.enter(UNNAMED, state, "", null, type);
    return walk;
  }

  /** The machine; {@code null} where one state is walked through alone. */
  @Nullable StateMachine machine() {
    return machine;
  }

  /** The query language of the machine. */
  QueryLanguage language() {
    return language;
  }

  Gaps gaps() {
    return gaps;
  }

  List<PlacedGraph> graphs() {
    return graphs;
  }

  List<PlacedState> states() {
    return states;
  }

  /** What can be reached in one of the graphs. */
  Reach reach(PlacedGraph graph) {
    return reaches.computeIfAbsent(graph, Reach::new);
  }

  private void enter(
      String pointer,
      StateGraph graph,
      @Nullable PlacedState owner,
      @Nullable PlacedGraph outer,
      WorkflowType type) {
    String at = Pointer.member(pointer, "States");
    Set<String> names = new HashSet<>(graph.states().keySet());
    names.addAll(gaps.membersOf(at));
    boolean flowKnown =
        gaps.isEmpty()
            || !gaps.cover(pointer + "/StartAt")
                && !gaps.cover(at)
                && gaps.membersOf(at).isEmpty()
                && graph.states().keySet().stream()
                    .noneMatch(name -> losesFlow(Pointer.member(at, name)));
    List<PlacedState> placed = new ArrayList<>();
    PlacedGraph own = new PlacedGraph(pointer, graph, placed, names, flowKnown, owner, outer);
    graphs.add(own);
    graph
        .states()
        .forEach(
            (name, state) -> placed.add(enter(name, state, Pointer.member(at, name), own, type)));
  }

  private PlacedState enter(
      String name, State state, String pointer, @Nullable PlacedGraph graph, WorkflowType type) {
    PlacedState placed = PlacedState.of(name, state, pointer, languageOf(state, pointer), type);
    states.add(placed);
    WorkflowType inner = typeInside(placed.parts().map(), type);
    placed
        .parts()
        .inner()
        .forEach((path, each) -> enter(placed.at(path), each, placed, graph, inner));
    return placed;
  }

  private @Nullable QueryLanguage languageOf(State state, String pointer) {
    QueryLanguage own = state.queryLanguage();
    if (own != null) {
      return own;
    }
    boolean lost =
        !gaps.isEmpty() && (gaps.cover("/QueryLanguage") || gaps.cover(pointer + "/QueryLanguage"));
    return lost ? null : language;
  }

  private boolean losesFlow(String state) {
    return gaps.touch(state + "/Next")
        || gaps.touch(state + "/End")
        || gaps.touch(state + "/Default")
        || gaps.touch(state + "/Choices")
        || gaps.touch(state + "/Catch");
  }

  /** The items of a distributed Map are executions of their own. */
  private static WorkflowType typeInside(@Nullable MapState map, WorkflowType type) {
    if (map == null || !map.isDistributed()) {
      return type;
    }
    MapState.ProcessorConfig config = Objects.requireNonNull(map.processor().config());
    return "EXPRESS".equals(config.executionType()) ? WorkflowType.EXPRESS : WorkflowType.STANDARD;
  }
}
