package io.github.stepmark.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.WorkflowType;
import io.github.stepmark.asl.contract.Breaks;
import io.github.stepmark.asl.contract.Breaks.Break;
import io.github.stepmark.asl.contract.Contract;
import io.github.stepmark.cli.source.DefinitionSource;
import io.github.stepmark.cli.source.Definitions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
      "0:it is written, or nothing breaks what --check has",
      "1:a definition cannot be read as one, or something breaks it",
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

  @Option(
      names = "--check",
      paramLabel = "LOCK",
      description = "Writes nothing, but says what breaks what this file has.")
  private @Nullable Path locked;

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
    TreeMap<String, Contract> contracts = new TreeMap<>();
    for (DefinitionSource source : definitions.found()) {
      Validation validation = Validation.asItStands(source, WorkflowType.STANDARD);
      if (validation.machine() == null) {
        new TextReport(command.getErr(), command.getColorScheme().ansi())
            .print(validation.findings());
        return ExitCode.ERRORS;
      }
      try {
        Contract contract = Contracts.of(source, validation.machine(), WorkflowType.STANDARD);
        if (contracts.put(Contracts.name(source), contract) != null) {
          return unusable("two state machines are called " + Contracts.name(source));
        }
      } catch (IllegalArgumentException e) {
        return unusable(String.valueOf(e.getMessage()));
      }
    }
    if (locked != null) {
      return check(locked, contracts);
    }
    ObjectNode lock = JsonNodeFactory.instance.objectNode();
    contracts.forEach((name, contract) -> lock.set(name, contract.toJson()));
    return write(Json.pretty(lock));
  }

  private int check(Path file, Map<String, Contract> contracts) {
    Map<String, Contract> before = new TreeMap<>();
    try {
      for (Map.Entry<String, JsonNode> each : Json.parse(Files.readString(file)).properties()) {
        before.put(each.getKey(), Contract.fromJson(each.getValue()));
      }
    } catch (NoSuchFileException e) {
      return unusable(file + ": no such file");
    } catch (IOException | IllegalArgumentException e) {
      return unusable(file + ": is no file that 'stepmark lock' has written");
    }
    Map<String, Contract> added = new TreeMap<>(contracts);
    added.keySet().removeAll(before.keySet());
    boolean broken = false;
    for (Map.Entry<String, Contract> each : before.entrySet()) {
      Contract after = contracts.get(each.getKey());
      List<Break> breaks =
          after == null
              ? Breaks.gone(each.getKey(), each.getValue(), added)
              : Breaks.of(each.getValue(), after);
      if (!breaks.isEmpty()) {
        broken = true;
        DiffReport.print(spec.commandLine().getOut(), each.getKey(), breaks);
      }
    }
    return broken ? ExitCode.ERRORS : ExitCode.OK;
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
