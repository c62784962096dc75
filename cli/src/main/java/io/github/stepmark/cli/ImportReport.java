package io.github.stepmark.cli;

import io.github.stepmark.asl.Diagnostic.Severity;
import io.github.stepmark.cli.java.ImportedWorkflow;
import io.github.stepmark.cli.java.ImportedWorkflow.Kept;
import io.github.stepmark.cli.java.Placeholders;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/** Tells people what came of an import, what to look at first before all else. */
final class ImportReport {

  private final PrintWriter out;
  private final Ansi ansi;

  ImportReport(PrintWriter out, Ansi ansi) {
    this.out = out;
    this.ansi = ansi;
  }

  void print(ImportedWorkflow imported, Placeholders placeholders, Validation validation) {
    List<Finding> wrong =
        validation.findings().stream()
            .filter(one -> one.diagnostic().severity() != Severity.NOTE)
            .toList();
    if (!wrong.isEmpty()) {
      out.println("Wrong with the definition as it was; look at this first:");
      out.println();
      new TextReport(out, ansi).print(wrong);
    }
    List<Kept> raw = imported.raw();
    out.println(
        TextReport.counted(imported.states(), "state")
            + " imported, "
            + (raw.isEmpty() ? "none" : raw.size() + "")
            + " as JSON");
    kept("stays JSON", raw);
    if (!imported.handlers().isEmpty()) {
      out.println();
      out.println("Handlers to be written, each a function of its own from now on:");
      imported.handlers().forEach(name -> out.println("  " + Printable.of(name)));
    }
    if (!imported.calls().isEmpty()) {
      out.println();
      out.println("Calls of functions that are no handlers:");
      imported.calls().forEach(this::kept);
    }
    Map<String, String> made = placeholders.made();
    if (!made.isEmpty()) {
      out.println();
      out.println("Placeholders, to be filled in at deployment by what stood there:");
      made.forEach((name, text) -> out.println("  " + name + ": " + Printable.of(text)));
    }
    if (!placeholders.partitions().isEmpty()) {
      out.println();
      placeholders
          .partitions()
          .forEach(start -> out.println(Printable.of(start) + " is arn:aws:states::: now."));
      out.println(
          "For another partition than aws there is the compiler's option -Astepmark.partition.");
    }
  }

  private void kept(String how, List<Kept> all) {
    all.forEach(
        one -> out.println("  " + Printable.of(one.state() + " " + how + ": " + one.reason())));
  }

  private void kept(Kept one) {
    out.println("  " + Printable.of(one.state() + " " + one.reason()));
  }
}
