package io.github.stepmark.runner;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.github.stepmark.asl.Diagnostic;
import io.github.stepmark.asl.InvalidJsonException;
import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.asl.WorkflowType;
import io.github.stepmark.asl.check.Checker;
import io.github.stepmark.asl.read.Definition;
import io.github.stepmark.asl.read.DefinitionReader;
import io.github.stepmark.runner.data.Payload;
import io.github.stepmark.runner.history.HistoryEvent;
import io.github.stepmark.runner.history.Way;
import io.github.stepmark.runner.items.Buckets;
import io.github.stepmark.runner.state.Program;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs a definition in this JVM, as AWS would. A runner never changes: each method answers another
 * one, and any number of executions may be started from it.
 *
 * <pre>{@code
 * Execution execution =
 *     Runner.of(definition)
 *         .functions(Map.of("OpenCaseFunctionArn", new CallCenterFunctions.OpenCaseFunction()))
 *         .run("{\"inputCaseID\":\"001\"}");
 * }</pre>
 */
public final class Runner {

  private final Program program;
  private final Settings settings;

  private Runner(Program program, Settings settings) {
    this.program = program;
    this.settings = settings;
  }

  /**
   * A runner of a definition of a Standard workflow.
   *
   * @param definition the JSON text
   * @throws IllegalArgumentException where the definition has errors; the message lists them
   */
  public static Runner of(String definition) {
    return of(definition, WorkflowType.STANDARD);
  }

  /**
   * The same for either type of workflow. An Express execution ends after five minutes with the
   * status {@code TIMED_OUT}; its definition may not wait for jobs, tokens or activities.
   */
  public static Runner of(String definition, WorkflowType type) {
    Definition read = DefinitionReader.read(definition);
    return of(read::orThrow, Checker.check(read, type), type);
  }

  /** A runner of a definition that has been read; see {@link #of(String)}. */
  public static Runner of(StateMachine machine) {
    return of(machine, WorkflowType.STANDARD);
  }

  /** The same for either type of workflow; see {@link #of(String, WorkflowType)}. */
  public static Runner of(StateMachine machine, WorkflowType type) {
    return of(() -> machine, Checker.check(machine, type), type);
  }

  private static Runner of(
      Supplier<StateMachine> checked, List<Diagnostic> diagnostics, WorkflowType type) {
    List<Diagnostic> errors =
        diagnostics.stream()
            .filter(diagnostic -> diagnostic.severity() == Diagnostic.Severity.ERROR)
            .toList();
    if (!errors.isEmpty()) {
      throw new IllegalArgumentException(list(errors));
    }
    return new Runner(Program.of(checked.get(), type), Settings.DEFAULT);
  }

  private static String list(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .map(
            diagnostic ->
                "  [Stepmark/%s] %s: %s\n    %s"
                    .formatted(
                        diagnostic.rule().id(),
                        diagnostic.pointer().isEmpty() ? "/" : diagnostic.pointer(),
                        diagnostic.message(),
                        diagnostic.mend()))
        .collect(Collectors.joining("\n", "The definition has errors:\n", ""));
  }

  /**
   * Answers tasks by Lambda functions, each called through streams with a {@code Context}, on a
   * daemon thread; the run's time stands still meanwhile, unless its clock is real. Whatever a
   * function throws fails its task as on Lambda. See {@link #handlerLimit}.
   *
   * @param functions by the name of the placeholder that is the task's {@code Resource} ({@code
   *     OpenCaseFunctionArn} for <code>${OpenCaseFunctionArn}</code>), by the function's name in an
   *     ARN, or by the whole {@code Resource}
   */
  public Runner functions(Map<String, ? extends RequestStreamHandler> functions) {
    Workers with = settings.workers();
    for (Map.Entry<String, ? extends RequestStreamHandler> function : functions.entrySet()) {
      with = with.with(function.getKey(), new LambdaFunction(function.getValue()));
    }
    return answeredBy(with);
  }

  /**
   * Answers Task, Parallel and Map states, whatever they do: what {@code …Workflow.answers()}
   * gives. Of a {@code .waitForTaskToken} task it is the answer by token, given what was called
   * with the token: of a function its payload.
   *
   * @param answers by the states' names, called as functions are; one that throws {@link
   *     TaskFailure} fails the state's work with that error
   * @see #state(String, TaskFunction...)
   */
  public Runner answers(Map<String, ? extends RequestStreamHandler> answers) {
    AnswerableStates states = new AnswerableStates(program.machine());
    Workers with = settings.workers();
    for (Map.Entry<String, ? extends RequestStreamHandler> answer : answers.entrySet()) {
      String name = answer.getKey();
      Worker worker = new LambdaFunction(answer.getValue());
      with =
          states.of(name).callback()
              ? with.withToken(name, job -> worker.work(LambdaInvocation.ofFunction(job)))
              : with.withState(name, worker);
    }
    return answeredBy(with);
  }

  private Runner answeredBy(Workers workers) {
    return new Runner(program, settings.withWorkers(workers));
  }

  /**
   * Answers the tasks of a resource in the place of what it names, on the thread that advances the
   * execution.
   *
   * <p>Of a {@code .waitForTaskToken} resource this is the service's answer to the call; the state
   * waits for its token then, see {@link #token}. Of a {@code .sync} resource it is the result of
   * the job; what the service says on taking the job in may be given for the resource without
   * {@code .sync}, and is an empty object else. Of an activity it is the worker's result.
   *
   * @param resource the {@code Resource}, or in short {@code dynamodb:putItem}, a function's name,
   *     a placeholder's name
   * @param answers the answer; if there are more, the first call is answered by the first, the
   *     second by the second, and all that come after the last one by the last
   */
  public Runner task(String resource, TaskFunction... answers) {
    return answeredBy(settings.workers().with(resource, worker(Duration.ZERO, answers)));
  }

  /**
   * The same, taking time.
   *
   * @param takes how long the task takes, in the run's time: a shorter {@code TimeoutSeconds} makes
   *     it time out
   */
  public Runner task(String resource, Duration takes, TaskFunction... answers) {
    return answeredBy(settings.workers().with(resource, worker(takes, answers)));
  }

  /**
   * Answers one state, whatever its {@code Resource}: with all that its work comes to, which {@code
   * ResultSelector} or {@code $states.result} sees. Goes before any answer by resource.
   *
   * <p>A Parallel or a Map is answered as a whole: none of the states in it is entered. The answer
   * of a Parallel is given what its branches would be, that of a Map the items as {@code
   * ItemSelector} would get them or, where an {@code ItemReader} would read them, what with.
   *
   * @param name the name of a Task, Parallel or Map state
   * @param answers as of {@link #task(String, TaskFunction...)}
   * @throws IllegalArgumentException where there is no such state
   */
  public Runner state(String name, TaskFunction... answers) {
    return state(name, Duration.ZERO, answers);
  }

  /** The same, taking time. */
  public Runner state(String name, Duration takes, TaskFunction... answers) {
    new AnswerableStates(program.machine()).of(name);
    Workers workers = settings.workers();
    return answeredBy(workers.withState(name, worker(takes, answers)));
  }

  /**
   * Answers tasks of {@code .waitForTaskToken} resources by their tokens, as whoever got the token
   * would. What the service itself answers to the call is an empty object unless {@link #task} says
   * more.
   *
   * @param name a state's name, or a resource as of {@link #task(String, TaskFunction...)}
   * @param answers as of {@link #task(String, TaskFunction...)}
   */
  public Runner token(String name, TaskFunction... answers) {
    return token(name, Duration.ZERO, answers);
  }

  /** The same, taking time. */
  public Runner token(String name, Duration takes, TaskFunction... answers) {
    return answeredBy(settings.workers().withToken(name, worker(takes, answers)));
  }

  /**
   * Where the tasks of all executions are answered by their tokens, for code of the test's own, and
   * for other threads. Unless given, each execution has its own.
   */
  public Runner tokens(TaskTokens tokens) {
    return new Runner(program, settings.withTokens(tokens));
  }

  /**
   * Lets tasks start executions of another machine: {@code states:startExecution} with all of its
   * patterns, {@code aws-sdk:sfn:startExecution} and {@code aws-sdk:sfn:startSyncExecution}. They
   * happen in the time of the execution that starts them; their tasks are answered by what {@code
   * machine} was given.
   *
   * @param name the machine's name, its ARN, or the name of the placeholder that stands for it
   * @param machine a runner of its definition; machines that it was not given are found here
   */
  public Runner machine(String name, Runner machine) {
    return new Runner(program, settings.withMachines(settings.machines().with(name, machine)));
  }

  /** The definition that it runs. */
  public StateMachine definition() {
    return program.machine();
  }

  Program program() {
    return program;
  }

  /** The settings of an execution that another one with the settings {@code outer} starts. */
  Settings settingsWithin(Settings outer) {
    return settings.withMachines(settings.machines().or(outer.machines()));
  }

  private static Worker worker(Duration takes, TaskFunction... answers) {
    if (answers.length == 0) {
      throw new IllegalArgumentException("There is no answer; give one, such as input -> result");
    }
    return Worker.inTurn(Stream.of(answers).map(answer -> Worker.of(answer, takes)).toList());
  }

  /**
   * How long a function of {@link #functions} may run in real time, 60 seconds unless given. One
   * that runs longer is interrupted and left behind; its task fails with {@code Sandbox.Timedout},
   * or has timed out where its {@code TimeoutSeconds} are fewer. There is no limit in a JVM that
   * was started for a debugger.
   */
  public Runner handlerLimit(Duration limit) {
    if (limit.isNegative() || limit.isZero()) {
      throw new IllegalArgumentException(
          "A function cannot run for %s; give a positive limit, such as Duration.ofSeconds(5)"
              .formatted(limit));
    }
    return new Runner(program, settings.withHandlerLimit(limit));
  }

  /**
   * A folder that stands for Amazon S3, for the {@code ItemReader} and the {@code ResultWriter} of
   * a distributed Map: the object {@code key} of a bucket is the file {@code folder/bucket/key}.
   * Reading goes before that to an answer for {@code s3:getObject} or {@code s3:listObjectsV2},
   * writing to one for {@code s3:putObject}, where {@link #task} gives one.
   */
  public Runner buckets(Path folder) {
    return new Runner(program, settings.withBuckets(new Buckets(folder)));
  }

  /** How time passes: {@link RunClock#virtual()} unless another is given. */
  public Runner clock(RunClock clock) {
    return new Runner(program, settings.withClock(clock));
  }

  /** What ids and jitter are drawn from, 0 unless given: with the same seed runs are alike. */
  public Runner seed(long seed) {
    return new Runner(program, settings.withSeed(seed));
  }

  /** The machine's name, which the context object tells. */
  public Runner name(String machineName) {
    return new Runner(program, settings.withMachineName(machineName));
  }

  /** Also told of each event as it happens, on the thread that advances the execution. */
  public Runner listener(Consumer<HistoryEvent> listener) {
    return new Runner(program, settings.withListener(listener));
  }

  /**
   * Told of each way as it is taken, by the same thread: of this machine's executions and of those
   * that its Map Runs have.
   */
  public Runner ways(Consumer<Way> listener) {
    return new Runner(program, settings.withWays(listener));
  }

  /** Given what functions log through their {@code Context}; standard output unless given. */
  public Runner log(Consumer<String> log) {
    return new Runner(program, settings.withLog(log));
  }

  /**
   * Starts an execution. Its first state has not been entered yet.
   *
   * @param input JSON text
   * @throws IllegalArgumentException where the input is no JSON or larger than 262,144 bytes
   */
  public Execution start(String input) {
    Payload payload;
    try {
      payload = Payload.parse(input);
    } catch (InvalidJsonException e) {
      throw new IllegalArgumentException("The input is not JSON: " + e.getMessage(), e);
    }
    if (payload.isTooLarge()) {
      throw new IllegalArgumentException(
          "The input is larger than %d bytes".formatted(Payload.LIMIT));
    }
    return new Execution(program, settings, payload);
  }

  /**
   * Goes on with an execution that {@link Execution#save} has written. Its name, its seed and its
   * machine's name are those that it had; listeners are told of what happens from now on.
   *
   * @throws SavedExecutionException where the text is none, or is of another definition, type or
   *     version of this library by which it would have gone another way
   */
  public Execution resume(String saved) {
    return SavedExecution.resume(saved, program, settings);
  }

  /** Starts an execution and lets it run to its end. */
  public Execution run(String input) {
    return start(input).finish();
  }
}
