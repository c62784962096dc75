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
import java.util.stream.Stream;
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
    List<DefinitionSource> olds = read(before);
    List<DefinitionSource> news = read(after);
    if (olds.isEmpty() || news.isEmpty()) {
      return ExitCode.UNUSABLE;
    }
    if (name != null
        && Contracts.called(name, olds).isEmpty()
        && Contracts.called(name, news).isEmpty()) {
      throw unnamed(
          "--name must be one of: ", Stream.concat(olds.stream(), news.stream()).toList());
    }
    DefinitionSource one = chosen(before, olds);
    DefinitionSource other = chosen(after, news);
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

  private List<DefinitionSource> read(String file) {
    Definitions definitions = Definitions.of(List.of(file), in);
    Complaints.print(definitions, spec.commandLine().getErr());
    return definitions.found();
  }

  /** A definition that is alone in its file needs no name: the other may be one of several. */
  private DefinitionSource chosen(String file, List<DefinitionSource> found) {
    List<DefinitionSource> chosen =
        found.size() == 1 || name == null ? found : Contracts.called(name, found);
    if (chosen.size() != 1) {
      throw unnamed(
          name == null
              ? file + " holds several state machines; choose by --name one of: "
              : "--name must be one of: ",
          found);
    }
    return chosen.get(0);
  }

  private ParameterException unnamed(String message, List<DefinitionSource> found) {
    return new ParameterException(
        spec.commandLine(),
        message + found.stream().map(Contracts::name).distinct().collect(Collectors.joining(", ")));
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
