package io.github.stepmark.asl.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Diagnostic;
import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.asl.WorkflowType;
import io.github.stepmark.asl.read.Definition;
import io.github.stepmark.asl.read.DefinitionReader;
import io.github.stepmark.asl.write.DefinitionWriter;
import java.util.List;
import java.util.Set;

/**
 * What holds for every text that is given as a definition: what is read loses nothing, and what is
 * wrong is answered at a place that exists.
 */
public final class DefinitionProperties {

  /** What is said of a text that has no values to point at. */
  private static final Set<Rule> UNREAD = Set.of(Rule.NOT_JSON, Rule.EMPTY_DEFINITION);

  private DefinitionProperties() {}

  /** Whether there is a machine. */
  public static boolean hold(String text) {
    Definition definition = DefinitionReader.read(text);
    StateMachine machine = definition.stateMachine();
    assertThat(machine == null).isEqualTo(!definition.diagnostics().isEmpty());
    assertExist(Checker.check(definition, WorkflowType.STANDARD), text);
    if (machine == null) {
      return false;
    }
    String written = DefinitionWriter.write(machine);
    assertThat(Json.parse(written)).isEqualTo(Json.parse(text));
    assertThat(DefinitionReader.read(written).orThrow()).isEqualTo(machine);
    assertExist(Checker.check(machine), written);
    return true;
  }

  private static void assertExist(List<Diagnostic> diagnostics, String text) {
    if (diagnostics.isEmpty() || UNREAD.contains(diagnostics.get(0).rule())) {
      return;
    }
    JsonNode root = Json.parse(text);
    for (Diagnostic one : diagnostics) {
      JsonNode place = root.at(one.pointer());
      assertThat(place.isMissingNode()).as(one.toString()).isFalse();
      if (one.range() != null) {
        assertThat(one.range().end())
            .as(one.toString())
            .isLessThanOrEqualTo(place.textValue().length());
      }
      assertThat(one.message()).isNotBlank();
      assertThat(one.mend()).isNotBlank();
    }
  }
}
