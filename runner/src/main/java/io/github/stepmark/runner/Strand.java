package io.github.stepmark.runner;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.stepmark.asl.Retrier;
import io.github.stepmark.asl.State;
import io.github.stepmark.asl.StateGraph;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thread of control: a position in a graph. An execution is a tree of them. The root walks the
 * machine's graph; a strand in a Parallel state has a child for each branch and waits for them.
 * Only data: {@link Turn} moves it.
 */
final class Strand {

  private final StateGraph graph;
  private final @Nullable Strand parent;
  private final Scope scope;

  private String state = "";
  private Payload input = Payload.of(JsonNodeFactory.instance.objectNode());
  private Instant enteredTime = Instant.EPOCH;
  private long enteredEvent;
  private long eventBeforeEntry;
  private long previousEvent;
  private int ticket;

  private @Nullable String taskToken;
  private int retries;
  private final Map<Retrier, Integer> retriesBy = new HashMap<>();

  private List<Strand> children = List.of();
  private int running;
  private @Nullable Payload output;

  private Strand(StateGraph graph, @Nullable Strand parent, Scope scope, long previousEvent) {
    this.graph = graph;
    this.parent = parent;
    this.scope = scope;
    this.previousEvent = previousEvent;
  }

  static Strand root(StateGraph graph) {
    return new Strand(graph, null, Scope.outermost(), 0);
  }

  /** Splits this strand: it waits until each of {@code branches} has its output. */
  List<Strand> fork(List<StateGraph> branches) {
    List<Strand> forked = new ArrayList<>();
    for (StateGraph branch : branches) {
      forked.add(new Strand(branch, this, scope.inner(), previousEvent));
    }
    children = List.copyOf(forked);
    running = forked.size();
    return children;
  }

  /** Takes note that a child has ended well; whether it was the last. */
  boolean childEnded() {
    running--;
    return running == 0;
  }

  /** The children's outputs, in the order of the branches; the children are gone then. */
  JsonNode join() {
    ArrayNode outputs = JsonNodeFactory.instance.arrayNode();
    for (Strand child : children) {
      outputs.add(Objects.requireNonNull(child.output).node());
    }
    children = List.of();
    return outputs;
  }

  /** Gives the children up. */
  void dropChildren() {
    children.forEach(child -> child.scope.close());
    children = List.of();
  }

  /** Comes to a state: what was counted in the last one is forgotten. */
  void enter(String name, Payload with, Instant time) {
    state = name;
    input = with;
    enteredTime = time;
    retries = 0;
    retriesBy.clear();
  }

  void end(Payload with) {
    output = with;
    scope.close();
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

  List<Strand> children() {
    return children;
  }

  /** Whether it has come to its first state. */
  boolean hasEntered() {
    return enteredEvent != 0;
  }

  boolean hasEnded() {
    return output != null;
  }

  String stateName() {
    return state;
  }

  State state() {
    State found = graph.states().get(state);
    if (found == null) {
      throw new IllegalStateException("There is no state '%s' in this graph".formatted(state));
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

  /** Voids all that was to come to this strand. */
  void voidTickets() {
    ticket++;
  }
}
