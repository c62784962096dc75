package io.github.stepmark.asl.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Diagnostic;
import io.github.stepmark.asl.GeneratedMachines;
import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.asl.WorkflowType;
import io.github.stepmark.asl.flow.Facts;
import io.github.stepmark.asl.flow.Flow;
import io.github.stepmark.asl.read.Definition;
import io.github.stepmark.asl.read.DefinitionReader;
import io.github.stepmark.asl.write.DefinitionWriter;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Machines made at random; a failing seed is in the message. */
class GeneratedDefinitionsTest {

  private static final int MACHINES = 3_000;

  @Test
  void eachMachineComesBackAsItWasAndIsCheckedAtPlacesThatExist() {
    Set<Rule> broken = EnumSet.noneOf(Rule.class);
    for (long seed = 0; seed < MACHINES; seed++) {
      try {
        check(GeneratedMachines.of(seed), broken);
      } catch (RuntimeException | AssertionError | StackOverflowError e) {
        fail("seed " + seed, e);
      }
    }

    System.out.println(broken.size() + " of " + Rule.values().length + " rules are broken");
    assertThat(broken).hasSizeGreaterThan(Rule.values().length / 2);
  }

  private static void check(StateMachine machine, Set<Rule> broken) {
    String written = DefinitionWriter.write(machine);
    Definition read = DefinitionReader.read(written);
    assertThat(read.diagnostics()).isEmpty();
    assertThat(read.orThrow()).isEqualTo(machine);
    assertThat(DefinitionWriter.write(read.orThrow())).isEqualTo(written);
    JsonNode root = Json.parse(written);
    for (WorkflowType type : WorkflowType.values()) {
      assertThat(Checker.check(read, type)).isEqualTo(Checker.check(machine, type));
      for (Diagnostic one : Checker.check(machine, type)) {
        assertThat(root.at(one.pointer()).isMissingNode()).as(one.toString()).isFalse();
        broken.add(one.rule());
      }
    }
    for (Diagnostic one : Flow.of(machine, Facts.NONE).problems()) {
      assertThat(root.at(one.pointer()).isMissingNode()).as(one.toString()).isFalse();
      broken.add(one.rule());
    }
  }
}
