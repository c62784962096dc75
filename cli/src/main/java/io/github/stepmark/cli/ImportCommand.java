package io.github.stepmark.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.asl.WorkflowType;
import io.github.stepmark.asl.read.DefinitionReader;
import io.github.stepmark.cli.java.Deployed;
import io.github.stepmark.cli.java.ImportedWorkflow;
import io.github.stepmark.cli.java.Importer;
import io.github.stepmark.cli.java.JavaTypeName;
import io.github.stepmark.cli.java.NotImportableException;
import io.github.stepmark.cli.java.Placeholders;
import io.github.stepmark.cli.source.DefinitionSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code stepmark import}. */
@Command(
    name = "import",
    description = "Writes a definition as an annotated Java class that emits it again.",
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the class is written",
      "1:the definition cannot be read as one, or no class can hold it",
      "2:unusable arguments, or a file that cannot be read or written"
    })
final class ImportCommand implements Callable<Integer> {

  private final InputStream in;

  @Spec private CommandSpec spec;

  @Mixin private OneDefinition definition;

  @Option(
      names = "--package",
      paramLabel = "PACKAGE",
      description = "The class's package. None if not given.")
  private String packageName = "";

  @Option(
      names = "--class",
      paramLabel = "CLASS",
      description = "The class's name. Made of that of FILE or of the state machine if not given.")
  private @Nullable String className;

  @Option(
      names = "--type",
      paramLabel = "standard|express",
      description = "The workflow's type, where no template says it. Standard if not given.")
  private WorkflowType type = WorkflowType.STANDARD;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description =
          "The folder of sources, such as src/main/java: the class is written to the folder of its"
              + " package in it. Standard output if not given.")
  private @Nullable Path output;

  @Option(
      names = "--handlers",
      description =
          "Makes methods with a body to be written of tasks that call functions. What is emitted"
              + " then calls functions of the class's own.")
  private boolean handlers;

  @Option(names = "--overwrite", description = "Replaces a file that is there.")
  private boolean overwrite;

  @Mixin private HelpOption help;

  ImportCommand(InputStream in) {
    this.in = in;
  }

  @Override
  public Integer call() {
    DefinitionSource source = definition.read(in);
    if (source == null) {
      return ExitCode.UNUSABLE;
    }
    JavaTypeName name = name(source);
    Validation validation = Validation.asItStands(source, type);
    PrintWriter err = spec.commandLine().getErr();
    WorkflowType known = source.type() == null ? type : source.type();
    try {
      Placeholders placeholders = new Placeholders(handlers);
      JsonNode renamed = placeholders.in(source.root());
      StateMachine machine =
          renamed.equals(source.root())
              ? validation.machine()
              : DefinitionReader.read(Json.compact(renamed)).stateMachine();
      if (machine == null || validation.machine() == null) {
        new TextReport(err, spec.commandLine().getColorScheme().ansi())
            .print(validation.findings());
        return ExitCode.ERRORS;
      }
      ImportedWorkflow imported =
          Importer.importing(
              machine,
              validation.findings().stream().map(Finding::diagnostic).toList(),
              new Deployed(known, source.resource()),
              name,
              handlers,
              source::commentAbove);
      int code = write(imported.source(), name);
      if (code == ExitCode.OK) {
        new ImportReport(err, spec.commandLine().getColorScheme().ansi())
            .print(imported, placeholders, validation);
      }
      return code;
    } catch (NotImportableException e) {
      err.println("stepmark: " + Printable.of(String.valueOf(e.getMessage())));
      return ExitCode.ERRORS;
    }
  }

  private JavaTypeName name(DefinitionSource source) {
    String simpleName = className == null ? JavaTypeName.simpleNameFor(source.name()) : className;
    try {
      return JavaTypeName.of(packageName, simpleName);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
    }
  }

  private int write(String text, JavaTypeName name) {
    CommandLine command = spec.commandLine();
    if (output == null) {
      command.getOut().print(text);
      command.getOut().flush();
      return ExitCode.OK;
    }
    Path file = output.resolve(name.file());
    PrintWriter err = command.getErr();
    try {
      Files.createDirectories(file.getParent());
    } catch (IOException e) {
      err.println("stepmark: " + Printable.of(file.getParent() + " is no folder to write to"));
      return ExitCode.UNUSABLE;
    }
    try {
      if (overwrite) {
        Files.writeString(file, text, StandardCharsets.UTF_8);
      } else {
        Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
      }
      err.println("stepmark: " + Printable.of(file + " is written"));
      return ExitCode.OK;
    } catch (FileAlreadyExistsException e) {
      err.println("stepmark: " + Printable.of(file + " is there already; see --overwrite"));
    } catch (AccessDeniedException e) {
      err.println("stepmark: " + Printable.of(file + " may not be written: no permission"));
    } catch (IOException e) {
      err.println("stepmark: " + Printable.of(file + " cannot be written: " + e.getMessage()));
    }
    return ExitCode.UNUSABLE;
  }
}
