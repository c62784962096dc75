package io.github.stepmark.runner.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.asl.Diagnostic;
import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.WorkflowType;
import io.github.stepmark.asl.check.Checker;
import io.github.stepmark.asl.flow.Flow;
import io.github.stepmark.asl.flow.scope.Data;
import io.github.stepmark.asl.read.Definition;
import io.github.stepmark.asl.read.DefinitionReader;
import io.github.stepmark.runner.Runner;
import io.github.stepmark.runner.visit.StateVisit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What runs of machines drawn at random do is what the analysis of their data says that they may
 * do: they get nowhere else, with no other data, by no rule that never holds, and where they fail
 * something has been said.
 */
class FlowOfMachinesTest {

  private static final long SEED = Long.getLong("stepmark.flows.seed", 1);
  private static final int MACHINES = Integer.getInteger("stepmark.flows.machines", 400);
  private static final int RUNS = Integer.getInteger("stepmark.flows.runs", 10);

  private final List<String> wrong = new ArrayList<>();
  private int visits;
  private int failures;

  @Test
  void aRunDoesWhatTheFlowOfItsMachineSays() {
    for (int i = 0; i < MACHINES && wrong.size() < 10; i++) {
      Random random = new Random((SEED * 1_000_003 + i) * 0x9E3779B97F4A7C15L);
      one(new DrawnMachine(random, i % 2 == 0));
    }
    System.out.printf("%d visits, of which %d failed%n", visits, failures);
    assertThat(wrong).isEmpty();
    assertThat(visits).isGreaterThan(MACHINES * RUNS);
  }

  private void one(DrawnMachine machine) {
    Definition read = DefinitionReader.read(Json.compact(machine.definition()));
    Flow flow = Flow.of(read.orThrow(), machine);
    List<Diagnostic> said = new ArrayList<>(flow.problems());
    said.addAll(Checker.check(read, WorkflowType.STANDARD));
    Runner runner = machine.runner();
    for (int run = 0; run < RUNS; run++) {
      List<StateVisit> all = machine.run(runner);
      for (StateVisit visit : all) {
        visits++;
        failures += visit.hasFailed() ? 1 : 0;
        String problem = problem(flow, said, visit);
        if (problem != null) {
          wrong.add(
              "%s%n  after %s of %s%n  input %s%n  said %s%n  %s%n"
                  .formatted(
                      problem,
                      all.stream().map(StateVisit::state).toList(),
                      machine.input(),
                      all.get(0).input(),
                      said,
                      Json.compact(machine.definition())));
          return;
        }
      }
    }
  }

  private static @Nullable String problem(Flow flow, List<Diagnostic> said, StateVisit visit) {
    String state = "/States/" + visit.state();
    Data entered = flow.entered(state);
    if (entered == null) {
      return visit.state() + " was reached";
    }
    if (!entered.input().accepts(Json.parse(visit.input()))) {
      return visit.state() + " was given " + visit.input() + ", not " + entered.input();
    }
    // How long a list is nobody says, nor is it told that an index may lie beyond its end.
    boolean known = !entered.toString().matches("(?s).*(anything|…|\\[\\]).*");
    if (visit.hasFailed() && known && !isSaidOf(state, said)) {
      return visit.state() + " failed: " + visit.failures();
    }
    String way = (state + visit.way()).replaceAll("/Next$", "");
    boolean never = said.stream().anyMatch(one -> saysNever(one, way));
    return never ? way + " was gone, and should never be" : null;
  }

  private static boolean isSaidOf(String state, List<Diagnostic> said) {
    return said.stream()
        .anyMatch(one -> one.pointer().equals(state) || one.pointer().startsWith(state + "/"));
  }

  /** Whether it is said of a whole rule, or of a part without which it cannot hold. */
  private static boolean saysNever(Diagnostic one, String rule) {
    return one.rule() == Rule.NEVER_HOLDS
        && one.range() == null
        && one.pointer().startsWith(rule)
        && one.pointer()
            .substring(rule.length())
            .matches("(/And/\\d+)*(/(?!Condition|Not|Or|And)\\w+)?");
  }
}
