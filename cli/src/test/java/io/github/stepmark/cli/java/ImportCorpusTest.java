package io.github.stepmark.cli.java;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Diagnostic;
import io.github.stepmark.asl.Diagnostic.Severity;
import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.asl.WorkflowType;
import io.github.stepmark.asl.check.Checker;
import io.github.stepmark.asl.flow.Facts;
import io.github.stepmark.asl.flow.Flow;
import io.github.stepmark.asl.read.Definition;
import io.github.stepmark.asl.read.DefinitionReader;
import io.github.stepmark.cli.java.Corpus.Case;
import io.github.stepmark.cli.java.ImportedWorkflow.Kept;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Definitions of others become classes that emit them again: all that AWS has accepted, and all
 * others that the checker finds no error in.
 */
class ImportCorpusTest {

  /** A definition on its way. */
  private record Import(Case from, ImportedWorkflow workflow, List<String> warnings) {}

  @Test
  void whatIsImportedIsEmittedAgain(@TempDir Path folder) throws Exception {
    Map<String, Import> imports = imports(false);

    Compiled compiled = compile(folder, imports);

    print(imports);
    List<String> wrong = new ArrayList<>();
    imports.forEach(
        (name, one) -> {
          List<String> undeserved =
              compiled.saidOf(qualified(name)).stream()
                  .filter(said -> !said.startsWith("NOTE "))
                  .filter(said -> one.warnings().stream().noneMatch(id -> said.contains(id)))
                  .toList();
          String emitted = compiled.definition(name);
          if (!undeserved.isEmpty()
              || emitted.isEmpty()
              || !Equality.isSame(Json.parse(emitted), one.from().definition())) {
            wrong.add(one.from().id() + (emitted.isEmpty() ? ": nothing " : ": ") + undeserved);
          }
        });
    assertThat(wrong).isEmpty();
    assertThat(againImported(imports, compiled)).isEmpty();
    assertThat(imports.values().stream().filter(one -> one.from().acceptedByAws()))
        .as("states of what AWS accepts that stay JSON")
        .allSatisfy(one -> assertThat(one.workflow().raw()).isEmpty());
  }

  /** What of the emitted definitions does not become the very same class. */
  private static List<String> againImported(Map<String, Import> imports, Compiled compiled)
      throws Exception {
    List<String> others = new ArrayList<>();
    for (Map.Entry<String, Import> entry : imports.entrySet()) {
      String name = entry.getKey();
      JsonNode emitted = Json.parse(compiled.definition(name));
      String again =
          Objects.requireNonNull(imported(name, new Case("", true, emitted), false))
              .workflow()
              .source();
      if (!again.equals(entry.getValue().workflow().source())) {
        others.add(entry.getValue().from().id() + ": " + again);
      }
    }
    return others;
  }

  /** Functions are the classes' own then: but for which function is called, all is as it was. */
  @Test
  void whatIsImportedWithHandlersIsEmittedAgainButForTheFunctions(@TempDir Path folder)
      throws Exception {
    Map<String, Import> imports = imports(true);
    printCalls(imports);
    imports.values().removeIf(one -> one.workflow().handlers().isEmpty());

    Compiled compiled = compile(folder, imports);

    System.out.printf(
        "With handlers: %d definitions, %d handlers%n",
        imports.size(),
        imports.values().stream().mapToInt(one -> one.workflow().handlers().size()).sum());
    List<String> wrong = new ArrayList<>();
    imports.forEach(
        (name, one) -> {
          String emitted = compiled.definition(name);
          if (emitted.isEmpty()
              || !Equality.isSameButForFunctions(Json.parse(emitted), one.from().definition())) {
            wrong.add(name + " " + one.from().id() + compiled.saidOf(qualified(name)));
          }
        });
    assertThat(wrong).isEmpty();
  }

  private static Map<String, Import> imports(boolean handlers) throws Exception {
    Map<String, Import> imports = new LinkedHashMap<>();
    for (Case one : Corpus.machines()) {
      String name = "Case" + imports.size();
      Import imported = imported(name, one, handlers);
      if (imported != null) {
        imports.put(name, imported);
      }
    }
    return imports;
  }

  /** The import of what AWS accepts, or the checker finds no error in; else {@code null}. */
  private static @Nullable Import imported(String name, Case one, boolean handlers)
      throws Exception {
    Definition definition = DefinitionReader.read(Json.compact(one.definition()));
    List<Diagnostic> checked = Checker.check(definition, WorkflowType.STANDARD);
    StateMachine machine = definition.stateMachine();
    boolean isSound = checked.stream().noneMatch(found -> found.severity() == Severity.ERROR);
    if (machine == null || !one.acceptedByAws() && !isSound) {
      return null;
    }
    List<Diagnostic> known = new ArrayList<>(checked);
    known.addAll(Flow.of(machine, Facts.NONE).problemsBeside(checked));
    JavaTypeName type = JavaTypeName.of(packageOf(name), name);
    ImportedWorkflow workflow =
        Importer.importing(
            machine,
            known,
            new Deployed(WorkflowType.STANDARD, null),
            type,
            handlers,
            state -> List.of());
    List<String> deserved =
        known.stream()
            .map(found -> found.rule().id())
            .flatMap(ImportCorpusTest::saidAlsoAs)
            .toList();
    return new Import(one, workflow, deserved);
  }

  /** Each has its own: what they emit may be called alike. */
  private static String packageOf(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static String qualified(String name) {
    return packageOf(name) + "." + name;
  }

  /** In a class, a rule that the data never let hold is one that an earlier rule covers. */
  private static Stream<String> saidAlsoAs(String id) {
    return id.equals("NeverHolds") ? Stream.of(id, "ShadowedRule") : Stream.of(id);
  }

  private static Compiled compile(Path folder, Map<String, Import> imports) {
    Map<String, String> sources = new LinkedHashMap<>();
    imports.forEach((name, one) -> sources.put(qualified(name), one.workflow().source()));
    return Compiled.of(folder, sources);
  }

  private static void print(Map<String, Import> imports) throws IOException {
    for (boolean aws : List.of(true, false)) {
      List<Import> some =
          imports.values().stream().filter(one -> one.from().acceptedByAws() == aws).toList();
      double states = some.stream().mapToInt(one -> one.workflow().states()).sum();
      System.out.printf(
          "%s: %d definitions, %.0f states, %d of them raw; a state takes %.1f lines of Java with"
              + " %.1f annotations, of JSON %.1f%n",
          aws ? "Accepted by AWS" : "Others",
          some.size(),
          states,
          some.stream().mapToInt(one -> one.workflow().raw().size()).sum(),
          some.stream().mapToLong(one -> one.workflow().source().lines().count()).sum() / states,
          some.stream().mapToLong(ImportCorpusTest::annotations).sum() / states,
          some.stream().mapToLong(one -> Json.pretty(one.from().definition()).lines().count()).sum()
              / states);
    }
  }

  /** How many tasks on functions become handlers, and why the others do not. */
  private static void printCalls(Map<String, Import> imports) {
    for (boolean aws : List.of(true, false)) {
      List<ImportedWorkflow> some =
          imports.values().stream()
              .filter(one -> one.from().acceptedByAws() == aws)
              .map(Import::workflow)
              .toList();
      int handlers = some.stream().mapToInt(one -> one.handlers().size()).sum();
      int calls = some.stream().mapToInt(one -> one.calls().size()).sum();
      System.out.printf(
          "%s: of %d tasks on functions %d become handlers%n",
          aws ? "Accepted by AWS" : "Others", handlers + calls, handlers);
      some.stream()
          .flatMap(one -> one.calls().stream())
          .collect(groupingBy(Kept::reason, TreeMap::new, counting()))
          .forEach((reason, count) -> System.out.printf("  %d: %s%n", count, reason));
    }
  }

  private static long annotations(Import one) {
    return one.workflow().source().lines().filter(line -> line.strip().startsWith("@")).count();
  }
}
