package io.github.stepmark.cli;

import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.asl.WorkflowType;
import io.github.stepmark.cli.source.DefinitionSource;
import io.github.stepmark.cli.source.Definitions;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The arguments of a command that works on one definition. */
final class OneDefinition {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "As for 'stepmark validate'.")
  private String file = "";

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "The state machine, where FILE holds several.")
  private @Nullable String name;

  /** Whether it is to be read from standard input. */
  boolean isStandardInput() {
    return file.equals("-");
  }

  /** The definition; {@code null} where there is none, which is explained on standard error. */
  @Nullable DefinitionSource read(InputStream in) {
    Definitions definitions = Definitions.of(List.of(file), in);
    Complaints.print(definitions, spec.commandLine().getErr());
    return definitions.found().isEmpty() ? null : chosen(definitions.found());
  }

  /**
   * The machine, read and checked; {@code null} where {@code source} has mistakes that stand in the
   * way, which are then printed on standard error.
   *
   * @param type the workflow's type where its source says none
   * @param flawless whether any error stands in the way, and not only what makes it unreadable
   */
  @Nullable StateMachine machine(DefinitionSource source, WorkflowType type, boolean flawless) {
    Validation validation =
        flawless ? Validation.asItStands(source, type) : Validation.of(source, type);
    if (validation.machine() == null || flawless && validation.hasErrors()) {
      CommandLine command = spec.commandLine();
      new TextReport(command.getErr(), command.getColorScheme().ansi())
          .print(validation.findings());
      return null;
    }
    return validation.machine();
  }

  private DefinitionSource chosen(List<DefinitionSource> found) {
    List<DefinitionSource> chosen = name == null ? found : Contracts.called(name, found);
    if (chosen.size() != 1) {
      throw new ParameterException(
          spec.commandLine(),
          (name == null
                  ? file + " holds several state machines; choose by --name one of: "
                  : "--name must be one of: ")
              + found.stream().map(Contracts::name).collect(Collectors.joining(", ")));
    }
    return chosen.get(0);
  }
}
