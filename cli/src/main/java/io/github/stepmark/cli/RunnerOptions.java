package io.github.stepmark.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.StateGraph;
import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.runner.RunClock;
import io.github.stepmark.runner.Runner;
import io.github.stepmark.runner.mock.MockConfiguration;
import io.github.stepmark.runner.mock.MockConfigurationException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say how a machine is run: who answers its tasks, and how time passes. */
final class RunnerOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

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
      names = "--real-time",
      description = "Really wait. If not given, time is virtual, and waits take none.")
  private boolean realTime;

  @Option(
      names = "--seed",
      paramLabel = "NUMBER",
      description = "What ids and jitter are drawn from. 0 if not given.")
  private long seed;

  /**
   * A runner of {@code machine}.
   *
   * @param in what an answer may be read from
   */
  Runner runner(StateMachine machine, InputStream in) {
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
}
