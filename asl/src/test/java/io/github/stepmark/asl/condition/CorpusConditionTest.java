package io.github.stepmark.asl.condition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.asl.Choice;
import io.github.stepmark.asl.ChoiceRule;
import io.github.stepmark.asl.Condition;
import io.github.stepmark.asl.Condition.And;
import io.github.stepmark.asl.Condition.Comparison;
import io.github.stepmark.asl.Condition.Jsonata;
import io.github.stepmark.asl.Condition.Not;
import io.github.stepmark.asl.Condition.Or;
import io.github.stepmark.asl.Corpus;
import io.github.stepmark.asl.MapState;
import io.github.stepmark.asl.Parallel;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.State;
import io.github.stepmark.asl.StateGraph;
import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.asl.check.Checker;
import io.github.stepmark.asl.read.DefinitionReader;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CorpusConditionTest {

  @Test
  void everyRuleOfTheCorpusIsPrintedAndReadBackOrIsOneThatCannotBeSaid() {
    Set<Condition> rules = new LinkedHashSet<>();
    for (Corpus.Case one : Corpus.cases(any -> true)) {
      StateMachine machine = DefinitionReader.read(one.definition()).stateMachine();
      if (machine != null && !hasOperandOfTheWrongType(machine)) {
        collect(machine.graph(), rules);
      }
    }
    int said = 0;
    Map<String, Integer> unsaid = new TreeMap<>();
    for (Condition rule : rules) {
      Optional<String> text = ConditionText.print(rule);
      if (text.isPresent()) {
        said++;
        assertThat(ConditionText.parse(text.get()).condition()).as(text.get()).isEqualTo(rule);
      } else {
        unsaid.merge(reason(rule), 1, Integer::sum);
      }
    }

    System.out.println(said + " of " + rules.size() + " distinct rules are said; not: " + unsaid);
    assertThat(unsaid).doesNotContainKey("other");
  }

  private static boolean hasOperandOfTheWrongType(StateMachine machine) {
    return Checker.check(machine).stream().anyMatch(found -> found.rule() == Rule.WRONG_TYPE);
  }

  private static void collect(StateGraph graph, Set<Condition> rules) {
    for (State state : graph.states().values()) {
      if (state instanceof Choice choice) {
        choice.rules().stream().map(ChoiceRule::condition).forEach(rules::add);
      } else if (state instanceof MapState map) {
        collect(map.processor().graph(), rules);
      } else if (state instanceof Parallel parallel) {
        parallel.branches().forEach(branch -> collect(branch.graph(), rules));
      }
    }
  }

  /** Why a condition, or the first of its parts of which that is so, has no text. */
  private static String reason(Condition condition) {
    return condition.match(
        new Condition.Cases<String>() {
          @Override
          public String and(And and) {
            return and.all().isEmpty() ? "And of none" : first(and.all());
          }

          @Override
          public String or(Or or) {
            return or.any().isEmpty() ? "Or of none" : first(or.any());
          }

          @Override
          public String not(Not not) {
            return reason(not.negated());
          }

          @Override
          public String comparison(Comparison comparison) {
            return PathText.isPath(comparison.variable())
                ? "other"
                : "a path that is not to one node";
          }

          @Override
          public String jsonata(Jsonata jsonata) {
            return "JSONata";
          }
        });
  }

  private static String first(java.util.List<Condition> conditions) {
    return conditions.stream()
        .filter(condition -> ConditionText.print(condition).isEmpty())
        .map(CorpusConditionTest::reason)
        .findFirst()
        .orElse("other");
  }
}
