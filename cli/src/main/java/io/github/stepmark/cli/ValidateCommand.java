package io.github.stepmark.cli;

import io.github.stepmark.asl.Diagnostic.Severity;
import io.github.stepmark.asl.WorkflowType;
import io.github.stepmark.cli.source.DefinitionSource;
import io.github.stepmark.cli.source.Definitions;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code stepmark validate}. */
@Command(
    name = "validate",
    description = "Checks definitions for what AWS refuses and for what fails in a run.",
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:no errors; there may be warnings and notes",
      "1:errors",
      "2:unusable arguments, or a file that cannot be read"
    })
final class ValidateCommand implements Callable<Integer> {

  private final InputStream in;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = {
        "A definition or a template of SAM or CloudFormation, as JSON or YAML; - for standard"
            + " input; or a class folder or jar with definitions in it."
      })
  private List<String> files = List.of();

  @Option(
      names = "--type",
      paramLabel = "standard|express",
      description = "The workflows' type, where no template says it. Standard if not given.")
  private WorkflowType type = WorkflowType.STANDARD;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "What to print: text for people, or one JSON array. Text if not given.")
  private Format format = Format.TEXT;

  @Mixin private HelpOption help;

  ValidateCommand(InputStream in) {
    this.in = in;
  }

  @Override
  public Integer call() {
    CommandLine command = spec.commandLine();
    Definitions definitions = Definitions.of(files, in);
    List<Finding> findings = new ArrayList<>();
    for (DefinitionSource source : definitions.found()) {
      findings.addAll(Validation.of(source, type).findings());
    }
    PrintWriter out = command.getOut();
    if (format == Format.JSON) {
      out.print(JsonReport.of(findings));
    } else if (!definitions.found().isEmpty()) {
      TextReport report = new TextReport(out, command.getColorScheme().ansi());
      report.print(findings);
      report.summary(findings, definitions.found().size());
    }
    out.flush();
    Complaints.print(definitions, command.getErr());
    if (!definitions.unreadable().isEmpty()) {
      return ExitCode.UNUSABLE;
    }
    return findings.stream().anyMatch(one -> one.diagnostic().severity() == Severity.ERROR)
        ? ExitCode.ERRORS
        : ExitCode.OK;
  }

  /** How findings are printed. */
  private enum Format {
    TEXT,
    JSON
  }
}
