package io.github.stepmark.junit;

import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A run of a workflow that was started with an input of its type, and gives an output of its type;
 * see {@link WorkflowRunner#execute}. {@link #run()} has all else that a run can be asked.
 *
 * @param <O> what an execution of the workflow gives
 */
public final class TypedRun<O> {

  private final WorkflowRun run;
  private final @Nullable O output;

  private TypedRun(WorkflowRun run, @Nullable O output) {
    this.run = run;
    this.output = output;
  }

  /** Runs {@code workflow}, by what it is as a function of a runner. */
  static <I, O> TypedRun<O> of(
      BiFunction<I, UnaryOperator<String>, O> workflow, I input, WorkflowRunner runner) {
    Execution execution = new Execution(workflow, runner);
    try {
      O output = workflow.apply(input, execution);
      return new TypedRun<>(execution.run(), output);
    } catch (NoOutput e) {
      return new TypedRun<>(execution.run(), null);
    }
  }

  /** The run, to be asked where it went and how. */
  public WorkflowRun run() {
    return run;
  }

  /** What it gave; the test fails where it has not succeeded. */
  public @Nullable O output() {
    run.assertSucceeded();
    return output;
  }

  /** It has succeeded with this output, or with one that is the same JSON. */
  public TypedRun<O> assertOutput(O expected) {
    if (!Objects.equals(expected, output())) {
      run.assertValue(expected, output);
    }
    return this;
  }

  /** The run in one line. */
  @Override
  public String toString() {
    return run.toString();
  }

  /** It has failed: there is no output that could be read. */
  private static final class NoOutput extends RuntimeException {
    private static final long serialVersionUID = 1;

    NoOutput() {
      super(null, null, false, false);
    }
  }

  /** What the workflow hands its input to. */
  private static final class Execution implements UnaryOperator<String> {
    private final Object workflow;
    private final WorkflowRunner runner;
    private @Nullable WorkflowRun run;

    Execution(Object workflow, WorkflowRunner runner) {
      this.workflow = workflow;
      this.runner = runner;
    }

    @Override
    public String apply(String input) {
      WorkflowRun done = runner.run(workflow, input);
      run = done;
      String output = done.output();
      if (output == null) {
        throw new NoOutput();
      }
      return output;
    }

    WorkflowRun run() {
      if (run == null) {
        throw new IllegalStateException("the workflow has not been run");
      }
      return run;
    }
  }
}
