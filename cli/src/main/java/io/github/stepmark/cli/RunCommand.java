package io.github.stepmark.cli;

import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.asl.WorkflowType;
import io.github.stepmark.cli.source.DefinitionSource;
import io.github.stepmark.runner.Execution;
import io.github.stepmark.runner.ExecutionStatus;
import io.github.stepmark.runner.Runner;
import io.github.stepmark.runner.visit.Narration;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
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

  @Mixin private RunnerOptions options;

  @Option(
      names = "--type",
      paramLabel = "standard|express",
      description = "The workflow's type, where no template says it. Standard if not given.")
  private WorkflowType type = WorkflowType.STANDARD;

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

  @Mixin private HelpOption help;

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
    Execution execution = run(options.runner(machine, in), Json.compact(given.read(in, command)));
    RunAdvice.print(execution, command.getErr());
    if (execution.status() == ExecutionStatus.RUNNING) {
      command.getErr().println("stepmark: the execution waits for what never comes");
      return ExitCode.UNUSABLE;
    }
    return execution.status() == ExecutionStatus.SUCCEEDED ? ExitCode.OK : ExitCode.ERRORS;
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
