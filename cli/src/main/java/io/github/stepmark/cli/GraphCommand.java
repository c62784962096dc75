package io.github.stepmark.cli;

import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.asl.WorkflowType;
import io.github.stepmark.asl.diagram.Marks;
import io.github.stepmark.asl.diagram.MermaidDiagram;
import io.github.stepmark.asl.diagram.SvgDiagram;
import io.github.stepmark.asl.flow.Facts;
import io.github.stepmark.asl.flow.Flow;
import io.github.stepmark.asl.page.FlowHints;
import io.github.stepmark.cli.source.DefinitionSource;
import io.github.stepmark.cli.source.Unquoted;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code stepmark graph}. */
@Command(
    name = "graph",
    description = "Draws a definition.",
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the definition is drawn",
      "1:it cannot be read as one",
      "2:unusable arguments, or a file that cannot be read or written"
    })
final class GraphCommand implements Callable<Integer> {

  private final InputStream in;

  @Spec private CommandSpec spec;

  @Mixin private OneDefinition definition;

  @Option(
      names = "--format",
      paramLabel = "mermaid|svg",
      description = "What to draw: a Mermaid flowchart or an SVG picture. Mermaid if not given.")
  private Format format = Format.MERMAID;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "PATH",
      description = "The file to write. Standard output if not given.")
  private @Nullable Path output;

  @Mixin private HelpOption help;

  GraphCommand(InputStream in) {
    this.in = in;
  }

  @Override
  public Integer call() {
    DefinitionSource source = definition.read(in);
    if (source == null) {
      return ExitCode.UNUSABLE;
    }
    StateMachine machine = definition.machine(source, WorkflowType.STANDARD, false);
    if (machine == null) {
      return ExitCode.ERRORS;
    }
    for (Unquoted placeholder : source.unquoted()) {
      spec.commandLine()
          .getErr()
          .println(
              "stepmark: "
                  + Printable.of(placeholder.text())
                  + " is not drawn as it stands outside of quotes; the drawing has a stand-in.");
    }
    return write(format.drawing.apply(machine));
  }

  /** With the data along each arrow, for who points at it. */
  private static String svg(StateMachine machine) {
    return SvgDiagram.of(machine, Marks.NONE, new FlowHints(Flow.of(machine, Facts.NONE)));
  }

  private int write(String diagram) {
    CommandLine command = spec.commandLine();
    if (output == null) {
      command.getOut().print(diagram);
      return ExitCode.OK;
    }
    try {
      Files.writeString(output, diagram, StandardCharsets.UTF_8);
      return ExitCode.OK;
    } catch (IOException e) {
      command.getErr().println("stepmark: " + Printable.of(output + ": cannot be written"));
      return ExitCode.UNUSABLE;
    }
  }

  /** How a machine is drawn. */
  private enum Format {
    MERMAID(MermaidDiagram::of),
    SVG(GraphCommand::svg);

    private final Function<StateMachine, String> drawing;

    Format(Function<StateMachine, String> drawing) {
      this.drawing = drawing;
    }
  }
}
