package io.github.stepmark.cli.java;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Diagnostic;
import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.asl.WorkflowType;
import io.github.stepmark.asl.check.Checker;
import io.github.stepmark.asl.flow.Facts;
import io.github.stepmark.asl.flow.Flow;
import io.github.stepmark.asl.read.Definition;
import io.github.stepmark.asl.read.DefinitionReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Definitions in {@code src/test/resources/imported}, each beside the class that it becomes; the
 * build holds those to the project's format. With {@code -Dimported.update=true} they are written
 * anew, to be read.
 */
class ImporterTest {

  private static final Path CASES = Path.of("src/test/resources/imported");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "order",
        "jsonata",
        "distributed",
        "odd-names",
        "loud-names",
        "retriers",
        "as-json"
      })
  void aDefinitionBecomesAClassThatEmitsIt(String name, @TempDir Path folder) throws Exception {
    JsonNode definition = definition(name);

    JsonNode emitted = emitted(name, false, folder);

    assertThat(Equality.isSame(emitted, definition)).as("%s", emitted).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "handlers",
        "invoked-handlers",
        "answered-handlers",
        "bound-handlers",
        "waiting-handlers",
        "snake-handlers"
      })
  void tasksOnFunctionsBecomeHandlersThatAreEmittedButForTheFunction(
      String name, @TempDir Path folder) throws Exception {
    JsonNode definition = definition(name);

    JsonNode emitted = emitted(name, true, folder);

    assertThat(Equality.isSameButForFunctions(emitted, definition)).as("%s", emitted).isTrue();
  }

  private static JsonNode definition(String name) throws IOException {
    return Json.parse(Files.readString(CASES.resolve(name + "/definition.json")));
  }

  /** Imports a case, holds the class to the one that is there, and compiles it. */
  private static JsonNode emitted(String name, boolean handlers, Path folder) throws Exception {
    JavaTypeName type = JavaTypeName.of("imported", JavaTypeName.simpleNameFor(name));
    Path file = CASES.resolve(name).resolve(type.simpleName() + ".java");
    String source = imported(definition(name), type, handlers).source();
    if (Boolean.getBoolean("imported.update")) {
      Files.writeString(file, source);
    }
    assertThat(source).isEqualTo(Files.readString(file));
    String qualified = "imported." + type.simpleName();
    Compiled compiled = Compiled.of(folder, Map.of(qualified, source));
    assertThat(compiled.saidOf(qualified)).filteredOn(said -> said.startsWith("ERROR")).isEmpty();
    return Json.parse(compiled.definition(type.simpleName()));
  }

  @Test
  void whatStaysJsonIsToldWithItsReason() throws Exception {
    JavaTypeName name = JavaTypeName.of("", "AsJson");

    ImportedWorkflow imported = imported(definition("as-json"), name, false);

    assertThat(imported.states()).isEqualTo(6);
    assertThat(imported.raw())
        .containsExactly(new ImportedWorkflow.Kept("Is Any Free?", "its rule 1 is no expression"));
  }

  @Test
  void theErrorsOfTheDslAreKnown() {
    assertThat(ErrorAnnotations.CONSTANTS)
        .containsExactlyInAnyOrderEntriesOf(ErrorsOfTheDsl.byValue());
  }

  private static ImportedWorkflow imported(JsonNode json, JavaTypeName name, boolean handlers)
      throws NotImportableException {
    Definition definition = DefinitionReader.read(Json.compact(json));
    StateMachine machine = definition.orThrow();
    List<Diagnostic> checked = Checker.check(definition, WorkflowType.STANDARD);
    List<Diagnostic> known = new ArrayList<>(checked);
    known.addAll(Flow.of(machine, Facts.NONE).problemsBeside(checked));
    return Importer.importing(
        machine,
        known,
        new Deployed(WorkflowType.STANDARD, null),
        name,
        handlers,
        state -> List.of());
  }
}
