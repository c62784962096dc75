package io.github.stepmark.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** The {@code stepmark} command. */
@Command(
    name = "stepmark",
    description = "Checks, draws, compares and runs AWS Step Functions definitions.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND")
public final class Stepmark {

  private Stepmark() {}

  /** Runs the command and ends the JVM with its exit code. */
  public static void main(String[] arguments) {
    System.exit(
        run(
            arguments,
            System.in,
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            Ansi.AUTO));
  }

  /** Runs the command; all that it writes is UTF-8, whatever the locale. */
  static int run(
      String[] arguments, InputStream in, OutputStream out, OutputStream err, Ansi colours) {
    PrintWriter output = new PrintWriter(out, false, StandardCharsets.UTF_8);
    PrintWriter errors = new PrintWriter(err, true, StandardCharsets.UTF_8);
    int code;
    try {
      code =
          new CommandLine(new Stepmark())
              .addSubcommand(new ValidateCommand(in))
              .addSubcommand(new GraphCommand(in))
              .addSubcommand(new DiffCommand(in))
              .addSubcommand(new LockCommand(in))
              .addSubcommand(new ImportCommand(in))
              .addSubcommand(new RunCommand(in))
              .addSubcommand(new TestStateCommand(in))
              .setOut(output)
              .setErr(errors)
              .setColorScheme(CommandLine.Help.defaultColorScheme(colours))
              .setUsageHelpAutoWidth(true)
              .setExpandAtFiles(false)
              .setCaseInsensitiveEnumValuesAllowed(true)
              .setParameterExceptionHandler(Stepmark::explain)
              .setExecutionExceptionHandler(Stepmark::confess)
              .execute(arguments);
    } catch (VirtualMachineError e) {
      errors.println("stepmark: out of memory or stack: " + e.getMessage());
      code = ExitCode.INTERNAL;
    }
    if (output.checkError()) {
      errors.println("stepmark: the output cannot be written");
      return ExitCode.UNUSABLE;
    }
    return code;
  }

  private static int explain(ParameterException e, String[] arguments) {
    CommandLine command = e.getCommandLine();
    command.getErr().println("stepmark: " + Printable.of(String.valueOf(e.getMessage())));
    command.getErr().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return ExitCode.UNUSABLE;
  }

  private static int confess(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
    command.getErr().println("stepmark: this is a mistake in stepmark itself; please report it:");
    e.printStackTrace(command.getErr());
    return ExitCode.INTERNAL;
  }
}
