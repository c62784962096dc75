package io.github.stepmark.runner;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.stepmark.asl.Retrier;
import io.github.stepmark.asl.State;
import io.github.stepmark.asl.StateGraph;
import io.github.stepmark.runner.data.Payload;
import io.github.stepmark.runner.data.Scope;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thread of control: a position in a graph. An execution is a tree of them. The root walks the
 * machine's graph; a strand in a Parallel or a Map state has split into others and waits for them.
 * Only data: {@link Turn} moves it.
 */
final class Strand {

  private final StateGraph graph;
  private final @Nullable Strand parent;
  private final Scope scope;
  private final int index;

  private String state = "";
  private @Nullable State visited;
  private Payload input = Payload.of(JsonNodeFactory.instance.objectNode());
  private Instant enteredTime = Instant.EPOCH;
  private long enteredEvent;
  private long eventBeforeEntry;
  private long previousEvent;
  private int ticket;

  private int beats;

  private @Nullable String taskToken;
  private @Nullable Pending pending;
  private int retries;
  private final Map<Retrier, Integer> retriesBy = new HashMap<>();

  private @Nullable Split split;
  private @Nullable RunningMap map;

  private Strand(
      StateGraph graph, @Nullable Strand parent, Scope scope, int index, long previousEvent) {
    this.graph = graph;
    this.parent = parent;
    this.scope = scope;
    this.index = index;
    this.previousEvent = previousEvent;
  }

  static Strand root(StateGraph graph) {
    return new Strand(graph, null, Scope.outermost(), 0, 0);
  }

  /** A part of what this strand has split into, whose first event follows {@code after}. */
  Strand part(StateGraph states, int at, long after) {
    return new Strand(states, this, scope.inner(), at, after);
  }

  /** Splits this strand: it waits for all of the parts. */
  void split(Split into) {
    split = into;
  }

  boolean isSplit() {
    return split != null;
  }

  /** What this strand has split into. */
  Split parts() {
    return Objects.requireNonNull(split, "This strand has not split");
  }

  /** Is one again: the parts are gone. */
  void join() {
    split = null;
    map = null;
  }

  /** Waits for the executions of a distributed Map. */
  void await(RunningMap executions) {
    map = executions;
  }

  /** The distributed Map whose executions it waits for, if it does. */
  @Nullable RunningMap map() {
    return map;
  }

  /** Comes to a state: what was counted in the last one is forgotten. */
  void enter(String name, Payload with, Instant time) {
    visited = null;
    state = name;
    input = with;
    enteredTime = time;
    retries = 0;
    retriesBy.clear();
  }

  StateGraph graph() {
    return graph;
  }

  @Nullable Strand parent() {
    return parent;
  }

  /** The variables that its states read and assign. */
  Scope scope() {
    return scope;
  }

  /** Its place among the parts that its parent has split into. */
  int index() {
    return index;
  }

  /** Whether it has come to its first state. */
  boolean hasEntered() {
    return enteredEvent != 0;
  }

  String stateName() {
    return state;
  }

  State state() {
    State found = visited;
    if (found == null) {
      found = graph.states().get(state);
      if (found == null) {
        throw new IllegalStateException("There is no state '%s' in this graph".formatted(state));
      }
      visited = found;
    }
    return found;
  }

  Payload input() {
    return input;
  }

  Instant enteredTime() {
    return enteredTime;
  }

  long enteredEvent() {
    return enteredEvent;
  }

  /** Takes note of the event of entering, after it has become the strand's last. */
  void enteredBy(long event, long before) {
    enteredEvent = event;
    eventBeforeEntry = before;
  }

  /** The last event of this strand: what its next one follows. */
  long previousEvent() {
    return previousEvent;
  }

  /** The same, but where the state has only been entered: what its entering followed. */
  long previousOrBeforeEntry() {
    return previousEvent == enteredEvent ? eventBeforeEntry : previousEvent;
  }

  /** What the event by which the state was entered follows; 0 in an execution's first state. */
  long eventBeforeEntry() {
    return eventBeforeEntry;
  }

  void follow(long event) {
    previousEvent = event;
  }

  /** The token by which the attempt under way can be answered, where there is one. */
  @Nullable String taskToken() {
    return taskToken;
  }

  void giveToken(@Nullable String token) {
    taskToken = token;
  }

  String requireTaskToken() {
    return Objects.requireNonNull(taskToken);
  }

  /** What it waits for that comes from elsewhere. */
  @Nullable Pending pending() {
    return pending;
  }

  void await(Pending answer) {
    pending = answer;
  }

  /**
   * Waits no longer for what comes from elsewhere.
   *
   * @return false where that has come, and is on its way
   */
  boolean letGo() {
    if (pending != null && !pending.drop()) {
      return false;
    }
    pending = null;
    return true;
  }

  /** Waits no longer for what comes from elsewhere, be it on its way or here. */
  void stopWaiting() {
    letGo();
    pending = null;
  }

  /** How often the state's work has been tried again. */
  int retries() {
    return retries;
  }

  int retriesBy(Retrier retrier) {
    return retriesBy.getOrDefault(retrier, 0);
  }

  void countRetry(Retrier retrier) {
    retries++;
    retriesBy.merge(retrier, 1, Integer::sum);
  }

  /** What must be on a happening for it to still concern this strand. */
  int ticket() {
    return ticket;
  }

  /** How often it has been heard of. */
  int beats() {
    return beats;
  }

  /** Takes note that it has been heard of. */
  int beat() {
    return ++beats;
  }

  /** Voids all that was to come to this strand. */
  void voidTickets() {
    ticket++;
  }
}
