package io.github.stepmark.cli;

import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.asl.WorkflowType;
import io.github.stepmark.asl.contract.Breaks;
import io.github.stepmark.asl.contract.Breaks.Break;
import io.github.stepmark.asl.diff.Change;
import io.github.stepmark.asl.diff.DefinitionDiff;
import io.github.stepmark.cli.source.DefinitionSource;
import io.github.stepmark.cli.source.Definitions;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code stepmark diff}. */
@Command(
    name = "diff",
    description = "Compares two definitions by what they mean, and says what the change breaks.",
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:nothing breaks; there may be differences",
      "1:running executions or callers break, or a definition cannot be read as one",
      "2:unusable arguments, or a file that cannot be read"
    })
final class DiffCommand implements Callable<Integer> {

  private final InputStream in;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "OLD", description = "As for 'stepmark validate'.")
  private String before = "";

  @Parameters(index = "1", paramLabel = "NEW", description = "What takes its place.")
  private String after = "";

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "The state machine, where OLD or NEW holds several.")
  private @Nullable String name;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "What to print: text for people, or one JSON object. Text if not given.")
  private Format format = Format.TEXT;

  @Mixin private HelpOption help;

  DiffCommand(InputStream in) {
    this.in = in;
  }

  @Override
  public Integer call() {
    DefinitionSource one = read(before);
    DefinitionSource other = read(after);
    if (one == null || other == null) {
      return ExitCode.UNUSABLE;
    }
    StateMachine old = machine(one);
    StateMachine now = machine(other);
    if (old == null || now == null) {
      return ExitCode.ERRORS;
    }
    List<Change> changes = DefinitionDiff.of(old, now);
    List<Break> breaks;
    try {
      breaks = new ArrayList<>();
      if (Contracts.isNamed(one)
          && Contracts.isNamed(other)
          && !Contracts.name(one).equals(Contracts.name(other))) {
        breaks.addAll(Breaks.renamed(Contracts.name(one), Contracts.name(other)));
      }
      breaks.addAll(
          Breaks.of(
              Contracts.of(one, old, WorkflowType.STANDARD),
              Contracts.of(other, now, WorkflowType.STANDARD)));
    } catch (IllegalArgumentException e) {
      spec.commandLine()
          .getErr()
          .println("stepmark: " + Printable.of(String.valueOf(e.getMessage())));
      return ExitCode.UNUSABLE;
    }
    PrintWriter out = spec.commandLine().getOut();
    if (format == Format.JSON) {
      out.print(DiffReport.json(changes, breaks));
    } else {
      DiffReport.print(out, changes, breaks);
    }
    out.flush();
    return breaks.isEmpty() ? ExitCode.OK : ExitCode.ERRORS;
  }

  private @Nullable DefinitionSource read(String file) {
    Definitions definitions = Definitions.of(List.of(file), in);
    Complaints.print(definitions, spec.commandLine().getErr());
    List<DefinitionSource> found = definitions.found();
    if (found.isEmpty()) {
      return null;
    }
    List<DefinitionSource> chosen =
        name == null
            ? found
            : found.stream()
                .filter(each -> name.equals(each.name()) || name.equals(Contracts.name(each)))
                .toList();
    if (chosen.size() != 1) {
      throw new ParameterException(
          spec.commandLine(),
          "--name must be one of: "
              + found.stream().map(Contracts::name).collect(Collectors.joining(", ")));
    }
    return chosen.get(0);
  }

  private @Nullable StateMachine machine(DefinitionSource source) {
    Validation validation = Validation.asItStands(source, WorkflowType.STANDARD);
    if (validation.machine() == null) {
      CommandLine command = spec.commandLine();
      new TextReport(command.getErr(), command.getColorScheme().ansi())
          .print(validation.findings());
    }
    return validation.machine();
  }

  /** How differences are printed. */
  private enum Format {
    TEXT,
    JSON
  }
}
