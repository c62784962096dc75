package io.github.stepmark.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.StateGraph;
import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.asl.WorkflowType;
import io.github.stepmark.cli.source.DefinitionSource;
import io.github.stepmark.runner.Execution;
import io.github.stepmark.runner.ExecutionStatus;
import io.github.stepmark.runner.Narration;
import io.github.stepmark.runner.RunClock;
import io.github.stepmark.runner.Runner;
import io.github.stepmark.runner.mock.MockConfiguration;
import io.github.stepmark.runner.mock.MockConfigurationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code stepmark run}. */
@Command(
    name = "run",
    description = "Runs a definition in this process, as AWS would, and tells what happens.",
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the execution succeeded",
      "1:it failed or timed out",
      "2:unusable arguments, a definition with errors, or an execution that waits for ever"
    })
final class RunCommand implements Callable<Integer> {

  private final InputStream in;

  @Spec private CommandSpec spec;

  @Mixin private OneDefinition definition;

  @Option(
      names = "--input",
      paramLabel = "JSON|@FILE|-",
      description = "The input: JSON, a file that holds it, or standard input. {} if not given.")
  private String input = "{}";

  @Option(
      names = "--answer",
      paramLabel = "NAME=JSON|NAME=@FILE",
      description = {
        "What a task answers: NAME is its Resource, in short dynamodb:putItem, or the name of a"
            + " function or a placeholder, or the state's name. Repeatable."
      })
  private Map<String, String> answers = new LinkedHashMap<>();

  @Option(
      names = "--mocks",
      paramLabel = "FILE",
      description = "A mock configuration file, as Step Functions Local reads it.")
  private @Nullable Path mocks;

  @Option(
      names = "--test-case",
      paramLabel = "NAME",
      description = "The test case of --mocks that answers the tasks.")
  private @Nullable String testCase;

  @Option(
      names = "--machine",
      paramLabel = "NAME",
      description = "What the machine is called, in --mocks and in its context object.")
  private @Nullable String machineName;

  @Option(
      names = "--buckets",
      paramLabel = "FOLDER",
      description = {
        "A folder that stands for Amazon S3, with a folder for each bucket: what distributed Maps"
            + " read and write."
      })
  private @Nullable Path buckets;

  @Option(
      names = "--type",
      paramLabel = "standard|express",
      description = "The workflow's type, where no template says it. Standard if not given.")
  private WorkflowType type = WorkflowType.STANDARD;

  @Option(
      names = "--real-time",
      description = "Really wait. If not given, time is virtual, and waits take none.")
  private boolean realTime;

  @Option(
      names = "--seed",
      paramLabel = "NUMBER",
      description = "What ids and jitter are drawn from. 0 if not given.")
  private long seed;

  @Option(names = "--history", description = "Print all events at the end, too.")
  private boolean history;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = {
        "What to print: text for people as it happens, or at the end one JSON object. Text if not"
            + " given."
      })
  private Format format = Format.TEXT;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Print this and exit.")
  private boolean help;

  RunCommand(InputStream in) {
    this.in = in;
  }

  @Override
  public Integer call() {
    CommandLine command = spec.commandLine();
    JsonArgument given = new JsonArgument("--input", input);
    if (definition.isStandardInput() && given.isStandardInput()) {
      throw new ParameterException(
          command, "FILE and --input cannot both be read from standard input");
    }
    DefinitionSource source = definition.read(in);
    if (source == null) {
      return ExitCode.UNUSABLE;
    }
    StateMachine machine = definition.machine(source, type, true);
    if (machine == null) {
      return ExitCode.UNUSABLE;
    }
    Execution execution = run(runner(machine), Json.compact(given.read(in, command)));
    RunAdvice.print(execution, command.getErr());
    if (execution.status() == ExecutionStatus.RUNNING) {
      command.getErr().println("stepmark: the execution waits for what never comes");
      return ExitCode.UNUSABLE;
    }
    return execution.status() == ExecutionStatus.SUCCEEDED ? ExitCode.OK : ExitCode.ERRORS;
  }

  private Runner runner(StateMachine machine) {
    Runner runner =
        Runner.of(machine).seed(seed).clock(realTime ? RunClock.real() : RunClock.virtual());
    if (machineName != null) {
      runner = runner.name(machineName);
    }
    if (buckets != null) {
      runner = runner.buckets(folder(buckets));
    }
    for (Map.Entry<String, String> answer : answers.entrySet()) {
      String name = answer.getKey();
      JsonNode value =
          new JsonArgument("--answer " + name, answer.getValue()).read(in, spec.commandLine());
      runner =
          hasState(machine.graph(), name)
              ? runner.state(name, any -> value)
              : runner.task(name, any -> value);
    }
    return mocks == null ? withoutMocks(runner) : mocked(runner, mocks);
  }

  private Path folder(Path named) {
    if (!Files.isDirectory(named)) {
      throw new ParameterException(spec.commandLine(), "--buckets: there is no folder " + named);
    }
    return named;
  }

  private static boolean hasState(StateGraph graph, String name) {
    return graph.states().containsKey(name)
        || graph.states().values().stream()
            .flatMap(state -> state.graphs().stream())
            .anyMatch(inner -> hasState(inner, name));
  }

  private Runner withoutMocks(Runner runner) {
    if (testCase != null) {
      throw new ParameterException(spec.commandLine(), "--test-case is one of a file: add --mocks");
    }
    return runner;
  }

  private Runner mocked(Runner runner, Path file) {
    CommandLine command = spec.commandLine();
    if (testCase == null) {
      throw new ParameterException(command, "--mocks has test cases: name one by --test-case");
    }
    try {
      MockConfiguration configuration = MockConfiguration.read(file);
      return machineName == null
          ? configuration.mock(runner, testCase)
          : configuration.mock(runner, machineName, testCase);
    } catch (MockConfigurationException e) {
      throw new ParameterException(command, "--mocks: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new ParameterException(command, "--mocks: " + file + " cannot be read", e);
    }
  }

  private Execution run(Runner runner, String startWith) {
    CommandLine command = spec.commandLine();
    PrintWriter out = command.getOut();
    if (format == Format.JSON) {
      Execution execution = start(runner, startWith).finish();
      out.print(ExecutionReport.json(execution, history));
      return execution;
    }
    Narration narration = new Narration(out, command.getUsageHelpWidth());
    Runner telling =
        runner.listener(
            event -> {
              narration.accept(event);
              out.flush();
            });
    Execution execution = start(telling, startWith).finish();
    if (history) {
      out.print(ExecutionReport.events(execution));
    }
    return execution;
  }

  private Execution start(Runner runner, String startWith) {
    try {
      return runner.start(startWith);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--input: " + e.getMessage(), e);
    }
  }

  /** How a run is told. */
  private enum Format {
    TEXT,
    JSON
  }
}
