package io.github.stepmark.cli;

import io.github.stepmark.asl.Diagnostic;
import io.github.stepmark.asl.Diagnostic.Severity;
import io.github.stepmark.asl.TextLines;
import io.github.stepmark.cli.source.Place;
import io.github.stepmark.cli.source.SourceText;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** Prints findings for people: as compilers do, with the line, the place in it and the mend. */
final class TextReport {

  private static final Map<Severity, IStyle> COLOURS =
      Map.of(
          Severity.ERROR, Style.fg_red,
          Severity.WARNING, Style.fg_yellow,
          Severity.NOTE, Style.fg_cyan);

  private final PrintWriter out;
  private final Ansi ansi;
  private final Map<SourceText, TextLines> lines = new HashMap<>();

  TextReport(PrintWriter out, Ansi ansi) {
    this.out = out;
    this.ansi = ansi;
  }

  void print(List<Finding> findings) {
    findings.forEach(this::print);
  }

  /** The last line: how many findings of each severity there are, in how many definitions. */
  void summary(List<Finding> findings, int definitions) {
    StringBuilder counts = new StringBuilder();
    for (Severity severity : Severity.values()) {
      long count = findings.stream().filter(one -> one.diagnostic().severity() == severity).count();
      if (count > 0) {
        counts.append(counts.isEmpty() ? "" : ", ").append(counted(count, name(severity)));
      }
    }
    out.println(
        (counts.isEmpty() ? "no problems" : counts) + " in " + counted(definitions, "definition"));
  }

  private void print(Finding finding) {
    Diagnostic diagnostic = finding.diagnostic();
    Place place = finding.place();
    SourceText source = finding.definition().source();
    IStyle colour = COLOURS.get(diagnostic.severity());
    String where = Printable.of(source.name()) + ":" + place.line() + ":" + place.column() + ":";
    out.println(
        styled(where, Style.bold)
            + " "
            + styled(name(diagnostic.severity()) + ":", Style.bold, colour)
            + " "
            + Printable.of(diagnostic.message())
            + " ["
            + diagnostic.rule().id()
            + "]");
    String line = lines.computeIfAbsent(source, one -> TextLines.of(one.text())).line(place.line());
    Excerpt excerpt = Excerpt.of(line, place.column(), place.length());
    out.println("  " + excerpt.line());
    out.println("  " + styled(excerpt.mark(), colour));
    out.println("  " + Printable.of(diagnostic.mend()));
    out.println();
  }

  /** Not by picocli's markup, which would read what stands in a definition as such. */
  private String styled(String text, IStyle... styles) {
    return ansi.enabled() ? Style.on(styles) + text + Style.off(styles) : text;
  }

  private static String name(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
