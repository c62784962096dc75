package io.github.stepmark.cli.java;

import io.github.stepmark.asl.Diagnostic;
import io.github.stepmark.asl.Diagnostic.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Mistakes in the data of a definition, which its class accepts so that it compiles. */
final class Acceptances {

  private final List<Diagnostic> mistakes;

  Acceptances(List<Diagnostic> known) {
    this.mistakes =
        known.stream()
            .filter(one -> one.severity() == Severity.ERROR && one.rule().isOfDataFlow())
            .toList();
  }

  /**
   * What the method of a state bears.
   *
   * @param pointer the state's
   * @param graphs those of its graphs, whose states have methods of their own
   */
  List<Annotation> of(String pointer, List<String> graphs) {
    Map<String, Diagnostic> byRule = new LinkedHashMap<>();
    for (Diagnostic mistake : mistakes) {
      boolean isOwn =
          mistake.pointer().startsWith(pointer + "/")
              && graphs.stream()
                  .noneMatch(graph -> mistake.pointer().startsWith(graph + "/States"));
      if (isOwn) {
        byRule.putIfAbsent(mistake.rule().id(), mistake);
      }
    }
    return byRule.values().stream()
        .map(
            mistake ->
                Annotation.of("Accept")
                    .text("value", mistake.rule().id())
                    .text("because", "as it was imported: " + brief(mistake.message())))
        .toList();
  }

  /** Without what the data is, which stands in the report and may be long. */
  private static String brief(String message) {
    int shape = message.indexOf(": it is ");
    return shape < 0 ? message : message.substring(0, shape);
  }
}
