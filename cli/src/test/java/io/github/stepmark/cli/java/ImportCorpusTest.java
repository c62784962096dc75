package io.github.stepmark.cli.java;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
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
    assertThat(imports.values().stream().filter(one -> one.from().acceptedByAws()))
        .as("states of what AWS accepts that stay JSON")
        .allSatisfy(one -> assertThat(one.workflow().raw()).isEmpty());
  }

  /** Functions are the classes' own then: but for which function is called, all is as it was. */
  @Test
  void whatIsImportedWithHandlersIsEmittedAgainButForTheFunctions(@TempDir Path folder)
      throws Exception {
    Map<String, Import> imports = imports(true);
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
      Definition definition = DefinitionReader.read(Json.compact(one.definition()));
      List<Diagnostic> checked = Checker.check(definition, WorkflowType.STANDARD);
      StateMachine machine = definition.stateMachine();
      if (machine != null
          && (one.acceptedByAws()
              || checked.stream().noneMatch(found -> found.severity() == Severity.ERROR))) {
        List<Diagnostic> known = new ArrayList<>(checked);
        known.addAll(Flow.of(machine, Facts.NONE).problemsBeside(checked));
        JavaTypeName type = JavaTypeName.of(packageOf(name), name);
        ImportedWorkflow imported =
            Importer.importing(
                machine, known, WorkflowType.STANDARD, type, handlers, state -> List.of());
        List<String> deserved =
            known.stream()
                .map(found -> found.rule().id())
                .flatMap(ImportCorpusTest::saidAlsoAs)
                .toList();
        imports.put(name, new Import(one, imported, deserved));
      }
    }
    return imports;
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

  private static long annotations(Import one) {
    return one.workflow().source().lines().filter(line -> line.strip().startsWith("@")).count();
  }
}
