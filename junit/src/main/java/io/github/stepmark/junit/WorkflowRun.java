package io.github.stepmark.junit;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.runner.Execution;
import io.github.stepmark.runner.ExecutionStatus;
import io.github.stepmark.runner.WaitingTask;
import io.github.stepmark.runner.history.HistoryEvent;
import io.github.stepmark.runner.visit.StateVisit;
import io.github.stepmark.runner.visit.Visits;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A run of a workflow in a test. The methods called {@code assert…} fail the test with a drawing of
 * the path where they do not hold; the others give plain values, for assertions of whichever
 * library.
 *
 * <p>Where one of them takes an expected payload, that is a record or a bean that one of the
 * workflow's states takes or gives, a list of such, a {@link JsonNode}, or JSON text. Numbers are
 * compared by their value, objects without the order of their members.
 */
public final class WorkflowRun {

  private final Facade facade;
  private final String map;
  private final Execution execution;
  private final Visits visits;
  private final List<String> log;
  private final Payloads payloads;
  private final Expectation expect;

  WorkflowRun(Facade facade, Execution execution, Visits visits, List<String> log) {
    this(facade, "", execution, visits, log);
  }

  private WorkflowRun(
      Facade facade, String map, Execution execution, Visits visits, List<String> log) {
    this.facade = facade;
    this.map = map;
    this.execution = execution;
    this.visits = visits;
    this.log = log;
    this.payloads = new Payloads(facade);
    this.expect = new Expectation(this, payloads);
  }

  /** Lets everything happen until the run ends, or nothing more is to happen. */
  public WorkflowRun finish() {
    execution.finish();
    return this;
  }

  /** Lets everything happen that is due within {@code time} from now. */
  public WorkflowRun advanceBy(Duration time) {
    execution.advanceBy(time);
    return this;
  }

  /** Lets everything happen until a task waits to be answered from elsewhere, or to the end. */
  public WorkflowRun advanceUntilWaiting() {
    execution.advanceUntilWaiting();
    return this;
  }

  /**
   * The task of this state that waits for its token, the first of several; the test fails where
   * none does. {@link Execution#waiting} has all.
   */
  public WaitingState waiting(String state) {
    refuse(facade.states().whyUnknown(state));
    List<WaitingTask> all = execution.waiting();
    return all.stream()
        .filter(task -> task.state().equals(state))
        .findFirst()
        .map(task -> new WaitingState(task, this, payloads))
        .orElseThrow(
            () ->
                expect.failure(
                    "No task of the state '%s' waits; %s"
                        .formatted(
                            state, all.isEmpty() ? "none does." : "there waits " + names(all)),
                    state,
                    ""));
  }

  private static String names(List<WaitingTask> tasks) {
    return tasks.stream()
        .map(task -> "'" + task.state() + "'")
        .distinct()
        .collect(Collectors.joining(", ", "", "."));
  }

  /**
   * The executions of a distributed Map, one for each item or batch, in their order, as far as they
   * were started; of a Map that was tried again those of all attempts.
   *
   * @param state the Map's name; the test fails where it is no distributed Map
   */
  public List<WorkflowRun> items(String state) {
    refuse(facade.states().whyNoItems(state));
    return execution.mapRuns().stream()
        .filter(mapRun -> mapRun.state().equals(state))
        .flatMap(mapRun -> mapRun.executions().stream())
        .map(item -> item(state, item))
        .toList();
  }

  private WorkflowRun item(String state, Execution item) {
    Visits told = new Visits();
    item.history().forEach(told);
    return new WorkflowRun(facade, state, item, told, List.of());
  }

  /** The distributed Map that it is an item of; empty for one that a test has started. */
  String map() {
    return map;
  }

  private void refuse(Optional<String> reason) {
    reason.ifPresent(
        text -> {
          throw expect.failure(text, "", "");
        });
  }

  /** The execution itself, which has more to ask and to do. */
  public Execution execution() {
    return execution;
  }

  /** The state machine's name. */
  public String name() {
    return facade.name();
  }

  /** How it stands. */
  public ExecutionStatus status() {
    return execution.status();
  }

  /** The output as JSON text; null unless it has succeeded. */
  public @Nullable String output() {
    return execution.output();
  }

  /**
   * The output as a Java value.
   *
   * @param type a record or a bean that one of the workflow's states takes or gives
   */
  public <T> T output(Class<T> type) {
    assertSucceeded();
    return payloads.read(String.valueOf(output()), type);
  }

  /** The error's name; null unless it has failed, or where it has none. */
  public @Nullable String error() {
    return execution.error();
  }

  /** The error's cause, likewise. */
  public @Nullable String cause() {
    return execution.cause();
  }

  /** The names of the states in the order in which they were entered. */
  public List<String> path() {
    return execution.path();
  }

  /** The time from its start until now or its end, in the run's time. */
  public Duration elapsed() {
    return execution.elapsed();
  }

  /** What handlers wrote to Lambda's logger. */
  public List<String> log() {
    return List.copyOf(log);
  }

  /** The events of AWS's {@code GetExecutionHistory}. */
  public List<HistoryEvent> history() {
    return execution.history();
  }

  /** The visits to states, in the order in which the states were entered. */
  public List<StateVisit> visits() {
    return visits.all();
  }

  /** The visits to the state called {@code state}. */
  public List<StateVisit> visits(String state) {
    return visits().stream().filter(visit -> visit.state().equals(state)).toList();
  }

  /** The first visit to the state called {@code state}; the test fails where there is none. */
  public VisitedState state(String state) {
    return state(state, 1);
  }

  /**
   * A visit to the state called {@code state}; the test fails where there is none.
   *
   * @param visit 1 for the first
   */
  public VisitedState state(String state, int visit) {
    refuse(facade.states().whyNotOn(this, state));
    List<StateVisit> all = visits(state);
    if (visit < 1 || visit > all.size()) {
      throw expect.failure(
          "The state '%s' was %s, so that there is no visit %d to it."
              .formatted(state, times(all.size()), visit),
          visit,
          all.size());
    }
    return new VisitedState(all.get(visit - 1), visit, payloads, expect);
  }

  /** It has succeeded. */
  public WorkflowRun assertSucceeded() {
    expect.equal("How the run stands", ExecutionStatus.SUCCEEDED, status());
    return this;
  }

  /** It has succeeded with this output. */
  public WorkflowRun assertOutput(Object expected) {
    assertSucceeded();
    expect.json("The output of the run", expected, output());
    return this;
  }

  /** It has failed, with whatever error, or with none as after a Fail state that names none. */
  public WorkflowRun assertFailed() {
    expect.equal("How the run stands", ExecutionStatus.FAILED, status());
    return this;
  }

  /**
   * It has succeeded with the JSON of {@code expected}, of which {@code actual} was read; of a
   * value that is no payload by itself, such as text, the two are compared.
   */
  void assertValue(Object expected, @Nullable Object actual) {
    try {
      if (!(expected instanceof String)) {
        assertOutput(expected);
        return;
      }
    } catch (IllegalArgumentException noPayload) {
      // Such as an Optional, or a list of times.
    }
    expect.equal("The output of the run", expected, actual);
  }

  /** It has failed with the error of this name, for a Java exception the class's binary name. */
  public WorkflowRun assertFailed(String error) {
    assertFailed();
    expect.equal("The error of the run", error, error());
    return this;
  }

  /** It has failed with the exception of a handler. */
  public WorkflowRun assertFailed(Class<? extends Throwable> error) {
    return assertFailed(error.getName());
  }

  /** The cause of its failure has this text in it. */
  public WorkflowRun assertCause(String part) {
    String cause = cause();
    if (cause == null || !cause.contains(part)) {
      throw expect.failure(
          "The cause of the run's failure\n  expected: a text with %s in it\n  but was:  %s"
              .formatted(part, cause),
          part,
          cause);
    }
    return this;
  }

  /** It has run out of the time that the definition's {@code TimeoutSeconds} gives it. */
  public WorkflowRun assertTimedOut() {
    expect.equal("How the run stands", ExecutionStatus.TIMED_OUT, status());
    return this;
  }

  /** It went through exactly these states, in this order. */
  public WorkflowRun assertPath(String... states) {
    expect.equal("The path of the run", List.of(states), path());
    return this;
  }

  /** It went through these states, in this order, and through others before, after or between. */
  public WorkflowRun assertVisited(String... states) {
    for (String state : states) {
      refuse(facade.states().whyNotOn(this, state));
    }
    int found = 0;
    for (String state : path()) {
      if (found < states.length && states[found].equals(state)) {
        found++;
      }
    }
    if (found < states.length) {
      throw expect.failure(
          "The path of the run\n  expected: %s in this order\n  but '%s' is not on it%s"
              .formatted(
                  List.of(states), states[found], found == 0 ? "" : " after " + states[found - 1]),
          List.of(states),
          path());
    }
    return this;
  }

  /** It went through none of these states. */
  public WorkflowRun assertNotVisited(String... states) {
    for (String state : states) {
      refuse(facade.states().whyNotOn(this, state));
      expect.equal("How often the state '" + state + "' was entered", 0, visits(state).size());
    }
    return this;
  }

  /** It has taken this long, in the run's time. */
  public WorkflowRun assertElapsed(Duration expected) {
    expect.equal("The time that the run took", expected, elapsed());
    return this;
  }

  /** The run in one line. */
  @Override
  public String toString() {
    return name() + " " + status() + " " + path();
  }

  /** The error and its cause in one text. */
  String failure() {
    return new StateVisit.Failure(error(), cause(), execution.now(), null).text();
  }

  /** How a test answers the task that it has failed at for want of an answer; else empty. */
  String advice() {
    return execution
        .unanswered()
        .flatMap(facade::answering)
        .map(method -> "\n  In a test: workflow." + method + "(input -> …)")
        .orElse("");
  }

  static String text(Duration time) {
    return StateVisit.text(time);
  }

  private static String times(int count) {
    return count == 0 ? "not entered" : "entered " + (count == 1 ? "once" : count + " times");
  }
}
