package io.github.stepmark.cli;

import io.github.stepmark.asl.Diagnostic.Severity;
import io.github.stepmark.cli.java.ImportedWorkflow;
import io.github.stepmark.cli.java.Placeholders;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/** Tells people what came of an import, and what to look at first. */
final class ImportReport {

  private final PrintWriter out;
  private final Ansi ansi;

  ImportReport(PrintWriter out, Ansi ansi) {
    this.out = out;
    this.ansi = ansi;
  }

  void print(ImportedWorkflow imported, Placeholders placeholders, Validation validation) {
    List<ImportedWorkflow.Raw> raw = imported.raw();
    List<Finding> wrong =
        validation.findings().stream()
            .filter(one -> one.diagnostic().severity() != Severity.NOTE)
            .toList();
    out.println(
        TextReport.counted(imported.states(), "state")
            + " imported, "
            + (raw.isEmpty() ? "none" : raw.size() + "")
            + " as JSON");
    if (!imported.handlers().isEmpty()) {
      out.println(
          "To be written, each a function of its own from now on: "
              + Printable.of(String.join(", ", imported.handlers())));
    }
    for (ImportedWorkflow.Raw one : raw) {
      out.println("  " + Printable.of(one.state() + " stays JSON: " + one.reason()));
    }
    Map<String, String> made = placeholders.made();
    if (!made.isEmpty()) {
      out.println();
      out.println("Placeholders, to be filled in at deployment by what stood there:");
      made.forEach((name, text) -> out.println("  " + name + ": " + Printable.of(text)));
    }
    if (placeholders.partitions() > 0) {
      out.println();
      out.println(
          "arn:${AWS::Partition}:states::: is arn:aws:states::: now; for another partition");
      out.println("than aws there is the compiler's option -Astepmark.partition.");
    }
    if (!wrong.isEmpty()) {
      out.println();
      out.println("Wrong with the definition as it was; look at this first:");
      out.println();
      new TextReport(out, ansi).print(wrong);
    }
  }
}
