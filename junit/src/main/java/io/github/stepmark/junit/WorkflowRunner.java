package io.github.stepmark.junit;

import io.github.stepmark.junit.coverage.Coverage;
import io.github.stepmark.runner.RunClock;
import io.github.stepmark.runner.Runner;
import io.github.stepmark.runner.visit.Visits;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Runs workflows in this JVM, for a test: the definition that is deployed, with the handlers and
 * the answers of the workflow it is given. It never changes: each method that sets something
 * answers another one. Tests that run beside each other may share it.
 */
public final class WorkflowRunner {

  private final Coverage coverage;
  private final Consumer<String> report;
  private final UnaryOperator<Runner> settings;

  WorkflowRunner(Coverage coverage, Consumer<String> report) {
    this(coverage, report, runner -> runner);
  }

  private WorkflowRunner(
      Coverage coverage, Consumer<String> report, UnaryOperator<Runner> settings) {
    this.coverage = coverage;
    this.report = report;
    this.settings = settings;
  }

  /**
   * Runs a workflow to its end.
   *
   * @param workflow an object of its emitted class, such as {@code new OrderFlowWorkflow()}
   * @param input a record or a bean that one of its states takes or gives, a {@code JsonNode}, or
   *     JSON text
   * @throws IllegalArgumentException where the input is none of these, or larger than 262,144 bytes
   */
  public WorkflowRun run(Object workflow, Object input) {
    return start(workflow, input).finish();
  }

  /**
   * Starts a workflow, likewise. Its first state has not been entered yet: {@link
   * WorkflowRun#advanceBy} and {@link WorkflowRun#finish} let it go on.
   */
  public WorkflowRun start(Object workflow, Object input) {
    Facade facade = Facade.of(workflow.getClass());
    Payloads payloads = new Payloads(facade);
    Visits visits = new Visits();
    List<String> log = new CopyOnWriteArrayList<>();
    Runner runner =
        runner(facade, workflow)
            .listener(visits)
            .ways(visits::take)
            .log(
                line -> {
                  log.add(line);
                  report.accept(line);
                });
    String text = payloads.text(input);
    return new WorkflowRun(facade, settings.apply(runner).start(text), visits, log);
  }

  /**
   * Runs a workflow to its end, in types: what it is started with and what it gives are what the
   * processor found them to be, or a test does not compile.
   *
   * @param workflow an object of its emitted class, whose {@code apply} says the types
   * @param input what executions are started with: {@code @StateMachine(input = …)}, or what the
   *     first handler takes
   */
  public <I, O> TypedRun<O> execute(BiFunction<I, UnaryOperator<String>, O> workflow, I input) {
    return TypedRun.of(workflow, input, this);
  }

  private Runner runner(Facade facade, Object workflow) {
    Runner runner = facade.runner(workflow);
    return runner.ways(coverage.recorder(facade.name(), runner.definition()));
  }

  /**
   * Lets tasks start executions of another workflow, which counts for its own coverage; see {@link
   * Runner#machine(String, Runner)}.
   *
   * @param name the machine's name, its ARN, or the name of the placeholder that stands for it
   * @param workflow an object of its emitted class
   */
  public WorkflowRunner machine(String name, Object workflow) {
    Facade facade = Facade.of(workflow.getClass());
    return with(it -> it.machine(name, runner(facade, workflow).log(report)));
  }

  /** What ids and jitter are drawn from: with the same seed runs are alike. */
  public WorkflowRunner seed(long seed) {
    return with(runner -> runner.seed(seed));
  }

  /** How time passes. */
  public WorkflowRunner clock(RunClock clock) {
    return with(runner -> runner.clock(clock));
  }

  /** Whatever else can be set: {@code runner.with(it -> it.task("sns:publish", input -> …))}. */
  public WorkflowRunner with(UnaryOperator<Runner> more) {
    return new WorkflowRunner(coverage, report, runner -> more.apply(settings.apply(runner)));
  }
}
