package io.github.stepmark.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.WorkflowType;
import io.github.stepmark.cli.source.DefinitionSource;
import io.github.stepmark.cli.source.Definitions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code stepmark lock}. */
@Command(
    name = "lock",
    description = "Writes what callers and running executions rely on, for review.",
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:it is written",
      "1:a definition cannot be read as one",
      "2:unusable arguments, or a file that cannot be read or written"
    })
final class LockCommand implements Callable<Integer> {

  private final InputStream in;

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "As for 'stepmark validate'.")
  private List<String> files = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "PATH",
      description = "The file to write. Standard output if not given.")
  private @Nullable Path output;

  @Mixin private HelpOption help;

  LockCommand(InputStream in) {
    this.in = in;
  }

  @Override
  public Integer call() {
    CommandLine command = spec.commandLine();
    Definitions definitions = Definitions.of(files, in);
    Complaints.print(definitions, command.getErr());
    if (!definitions.unreadable().isEmpty()) {
      return ExitCode.UNUSABLE;
    }
    TreeMap<String, JsonNode> contracts = new TreeMap<>();
    for (DefinitionSource source : definitions.found()) {
      Validation validation = Validation.of(source, WorkflowType.STANDARD);
      if (validation.machine() == null) {
        new TextReport(command.getErr(), command.getColorScheme().ansi())
            .print(validation.findings());
        return ExitCode.ERRORS;
      }
      try {
        JsonNode contract =
            Contracts.of(source, validation.machine(), WorkflowType.STANDARD).toJson();
        if (contracts.put(Contracts.name(source), contract) != null) {
          return unusable("two state machines are called " + Contracts.name(source));
        }
      } catch (IllegalArgumentException e) {
        return unusable(String.valueOf(e.getMessage()));
      }
    }
    ObjectNode lock = JsonNodeFactory.instance.objectNode();
    lock.setAll(contracts);
    return write(Json.pretty(lock));
  }

  private int write(String text) {
    if (output == null) {
      spec.commandLine().getOut().print(text);
      return ExitCode.OK;
    }
    try {
      Files.writeString(output, text, StandardCharsets.UTF_8);
      return ExitCode.OK;
    } catch (IOException e) {
      return unusable(output + ": cannot be written");
    }
  }

  private int unusable(String why) {
    spec.commandLine().getErr().println("stepmark: " + Printable.of(why));
    return ExitCode.UNUSABLE;
  }
}
