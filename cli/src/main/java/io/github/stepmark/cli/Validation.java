package io.github.stepmark.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Diagnostic;
import io.github.stepmark.asl.Diagnostic.Severity;
import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.asl.WorkflowType;
import io.github.stepmark.asl.check.Checker;
import io.github.stepmark.asl.flow.Facts;
import io.github.stepmark.asl.flow.Flow;
import io.github.stepmark.asl.read.Definition;
import io.github.stepmark.asl.read.DefinitionReader;
import io.github.stepmark.cli.source.DefinitionSource;
import io.github.stepmark.cli.source.Place;
import io.github.stepmark.cli.source.Unquoted;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A definition, read and checked.
 *
 * @param machine {@code null} where the definition cannot be read
 * @param findings all that is wrong, in the order of the text
 */
record Validation(@Nullable StateMachine machine, List<Finding> findings) {

  private static final Comparator<Finding> IN_ORDER_OF_THE_TEXT =
      Comparator.comparingInt((Finding one) -> one.place().line())
          .thenComparingInt(one -> one.place().column());

  /**
   * Reads and checks a definition that is to be taken as it stands: where a placeholder is outside
   * of quotes, it is none yet.
   *
   * @param otherwise the type of a workflow of which its source does not say the type
   */
  static Validation asItStands(DefinitionSource source, WorkflowType otherwise) {
    return source.unquoted().isEmpty()
        ? of(source, otherwise)
        : new Validation(
            null,
            source.unquoted().stream()
                .map(one -> new Finding(source, one.place(), notYetJson(one.text())))
                .toList());
  }

  private static Diagnostic notYetJson(String placeholder) {
    return new Diagnostic(
        Rule.NOT_JSON,
        "",
        placeholder + " stands outside of quotes, so this is JSON only once it is filled in",
        "Put in what it stands for. 'stepmark validate' and 'stepmark graph' go without.");
  }

  /**
   * Reads and checks a definition. Where placeholders are outside of quotes, nothing is said of
   * them, nor of the data.
   *
   * @param otherwise the type of a workflow of which its source does not say the type
   */
  static Validation of(DefinitionSource source, WorkflowType otherwise) {
    if (source.source().text().isBlank()) {
      return new Validation(
          null,
          DefinitionReader.read("").diagnostics().stream()
              .map(one -> new Finding(source, new Place(1, 1, 1), one))
              .toList());
    }
    if (!source.problems().isEmpty()) {
      return new Validation(
          null,
          source.problems().stream()
              .map(
                  one ->
                      new Finding(
                          source,
                          one.place(),
                          new Diagnostic(Rule.NOT_JSON, one.pointer(), one.message(), one.mend())))
              .toList());
    }
    Definition definition = DefinitionReader.read(Json.compact(source.root()));
    WorkflowType type = source.type() == null ? otherwise : source.type();
    StateMachine machine = definition.stateMachine();
    List<Diagnostic> checked = Checker.check(definition, type);
    List<Diagnostic> flow =
        machine == null || !source.unquoted().isEmpty()
            ? List.of()
            : Flow.of(machine, Facts.NONE).problemsBeside(checked);
    return new Validation(
        machine,
        Stream.concat(checked.stream(), flow.stream())
            .map(one -> new Finding(source, place(source, one), one))
            .filter(one -> !isOfStandIn(source, one))
            .sorted(IN_ORDER_OF_THE_TEXT)
            .toList());
  }

  private static boolean isOfStandIn(DefinitionSource source, Finding finding) {
    return source.unquoted().stream()
        .map(Unquoted::place)
        .anyMatch(
            place ->
                place.line() == finding.place().line()
                    && place.column() == finding.place().column());
  }

  /** Whether AWS would refuse the definition, or one of its states is sure to fail. */
  boolean hasErrors() {
    return findings.stream().anyMatch(one -> one.diagnostic().severity() == Severity.ERROR);
  }

  /** A value's own place says little where it is an object over many lines; its name does. */
  private static Place place(DefinitionSource source, Diagnostic diagnostic) {
    String pointer = diagnostic.pointer();
    if (diagnostic.range() != null) {
      return source.positions().string(pointer).of(diagnostic.range());
    }
    JsonNode value = source.root().at(pointer);
    return diagnostic.rule().isOfNames() || !value.isValueNode()
        ? source.positions().name(pointer)
        : source.positions().value(pointer);
  }
}
