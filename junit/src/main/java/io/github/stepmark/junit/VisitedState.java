package io.github.stepmark.junit;

import io.github.stepmark.runner.visit.StateVisit;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One visit of a run to a state; {@link WorkflowRun} says what its assertions do. */
public final class VisitedState {

  private final StateVisit visit;
  private final String name;
  private final Payloads payloads;
  private final Expectation expect;

  VisitedState(StateVisit visit, int number, Payloads payloads, Expectation expect) {
    this.visit = visit;
    this.name = number == 1 ? "'%s'".formatted(visit.state()) : visitName(visit, number);
    this.payloads = payloads;
    this.expect = expect;
  }

  private static String visitName(StateVisit visit, int number) {
    return "'%s', at visit %d".formatted(visit.state(), number);
  }

  /** All that is known of it. */
  public StateVisit visit() {
    return visit;
  }

  /** What came in, before {@code InputPath} and {@code Parameters}, as JSON text. */
  public String input() {
    return visit.input();
  }

  /** What came in as a Java value: a record or a bean that one of the states takes or gives. */
  public <T> T input(Class<T> type) {
    try {
      return payloads.read(visit.input(), type);
    } catch (IllegalArgumentException e) {
      Throwable why = e.getCause() == null ? e : e.getCause();
      String hint =
          visit.calledWith() == null
              ? ""
              : "\n  What came in is not what was called with it: that is calledWith(%s.class)"
                  .formatted(type.getSimpleName());
      throw expect.failure(
          "The input of the state %s is no %s: %s%s"
              .formatted(name, type.getSimpleName(), why.getMessage(), hint),
          type,
          visit.input());
    }
  }

  /**
   * What its function, service or worker was last called with, after {@code InputPath} and {@code
   * Parameters} or {@code Arguments}, as JSON text; null where there was no call. Of a function
   * that is called through {@code lambda:invoke}, the {@code Payload}.
   */
  public @Nullable String calledWith() {
    return visit.calledWith();
  }

  /** The same as a Java value, such as a handler's emitted input; the test fails without a call. */
  public <T> T calledWith(Class<T> type) {
    String input = visit.calledWith();
    if (input == null) {
      throw expect.failure("The state " + name + " called nothing.", "", "");
    }
    return payloads.read(input, type);
  }

  /** What it handed on, as JSON text; null if it was not left. */
  public @Nullable String output() {
    return visit.output();
  }

  /** What it handed on as a Java value; the test fails if it was not left. */
  public <T> T output(Class<T> type) {
    String output = visit.output();
    if (output == null) {
      throw expect.failure(
          "The state " + name + " was not left, so that it has no output.", "", "");
    }
    return payloads.read(output, type);
  }

  /** What came in. */
  public VisitedState assertInput(Object expected) {
    expect.json("The input of the state " + name, expected, input());
    return this;
  }

  /** What its function, service or worker was last called with. */
  public VisitedState assertCalledWith(Object expected) {
    expect.json("What the state " + name + " was called with", expected, calledWith());
    return this;
  }

  /** What it handed on. */
  public VisitedState assertOutput(Object expected) {
    expect.json("The output of the state " + name, expected, output());
    return this;
  }

  /** How often its work was tried again. */
  public VisitedState assertRetries(int expected) {
    expect.equal("How often the state " + name + " was tried again", expected, visit.retries());
    return this;
  }

  /** A catcher took an error of this name to the state called {@code next}. */
  public VisitedState assertCaught(String error, String next) {
    if (!visit.wasCaught()) {
      throw expect.failure(
          "The state %s\n  expected: that %s is caught\n  but nothing was".formatted(name, error),
          error,
          null);
    }
    expect.equal("The error that was caught in the state " + name, error, lastError());
    expect.equal("Where a catcher led from the state " + name, next, visit.next());
    return this;
  }

  /** A catcher took an exception of a handler to the state called {@code next}. */
  public VisitedState assertCaught(Class<? extends Throwable> error, String next) {
    return assertCaught(error.getName(), next);
  }

  /** An error ended it, or a Fail state that names none, and nothing in it took care of that. */
  public VisitedState assertFailed() {
    return failed("an error");
  }

  /** An error of this name ended it, likewise. */
  public VisitedState assertFailed(String error) {
    failed(error);
    expect.equal("The error of the state " + name, error, lastError());
    return this;
  }

  private VisitedState failed(String with) {
    if (!visit.hasFailed()) {
      throw expect.failure(
          "The state %s\n  expected: that it fails with %s\n  but it did not".formatted(name, with),
          with,
          null);
    }
    return this;
  }

  /** An exception of a handler ended it, likewise. */
  public VisitedState assertFailed(Class<? extends Throwable> error) {
    return assertFailed(error.getName());
  }

  /** What was next. */
  public VisitedState assertNext(String expected) {
    expect.equal("What was next after the state " + name, expected, visit.next());
    return this;
  }

  /** How long it took, in the run's time: of a Wait, how long it waited. */
  public VisitedState assertDuration(Duration expected) {
    expect.equal("How long the state " + name + " took", expected, visit.duration());
    return this;
  }

  /** It assigned this to a variable. */
  public VisitedState assertAssigned(String variable, Object expected) {
    expect.json(
        "What the state " + name + " assigned to $" + variable,
        expected,
        visit.assigned().get(variable));
    return this;
  }

  private @Nullable String lastError() {
    List<StateVisit.Failure> failures = visit.failures();
    return failures.get(failures.size() - 1).error();
  }
}
