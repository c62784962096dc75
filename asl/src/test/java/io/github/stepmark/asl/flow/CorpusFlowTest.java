package io.github.stepmark.asl.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Corpus;
import io.github.stepmark.asl.Diagnostic;
import io.github.stepmark.asl.Diagnostic.Severity;
import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.asl.read.DefinitionReader;
import io.github.stepmark.asl.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What others wrote, and AWS ran, is analysed without a false word. */
class CorpusFlowTest {

  @Test
  void nothingIsWrongWithDefinitionsThatAwsAccepts() {
    List<String> alarms = new ArrayList<>();
    List<Corpus.Case> accepted =
        Corpus.cases(
            one -> one.acceptedByAws() || one.kind().equals("valid") || one.kind().equals("run"));
    int warnings = 0;
    for (Corpus.Case one : accepted) {
      StateMachine machine = DefinitionReader.read(one.definition()).stateMachine();
      if (machine == null) {
        continue;
      }
      for (Diagnostic problem : Flow.of(machine, Facts.NONE).problems()) {
        if (problem.severity() == Severity.ERROR) {
          alarms.add(one.id() + " " + problem);
        } else {
          warnings++;
          System.out.println(one.id() + " " + problem);
        }
      }
    }
    System.out.println(
        accepted.size() + " definitions: " + alarms.size() + " errors, " + warnings + " warnings");
    alarms.forEach(System.out::println);
    assertThat(alarms).isEmpty();
  }

  @Test
  void whatCameOutIsOfTheShapeThatWasInferred() {
    List<String> wrong = new ArrayList<>();
    int runs = 0;
    int known = 0;
    for (Corpus.Case one : Corpus.cases(any -> any.kind().equals("run"))) {
      JsonNode output = one.expect().get("output");
      StateMachine machine = DefinitionReader.read(one.definition()).stateMachine();
      if (machine == null || output == null || one.input() == null) {
        continue;
      }
      runs++;
      for (Shape input : List.of(Shape.anything(), Shape.of(one.input()))) {
        Flow flow = Flow.of(machine, facts(input));
        if (!flow.output().accepts(value(output))) {
          wrong.add(one.id() + " " + flow.output() + " is not " + output);
        }
        if (!flow.output().isAnything() && !input.isAnything()) {
          known++;
        }
        for (Diagnostic problem : flow.problems()) {
          if (problem.severity() == Severity.ERROR) {
            wrong.add(one.id() + " " + problem);
          }
        }
      }
    }
    System.out.println(
        runs + " runs, " + known + " of known output, " + wrong.size() + " unsound or alarmed");
    wrong.forEach(System.out::println);
    assertThat(wrong).isEmpty();
  }

  private static Facts facts(Shape input) {
    return new Facts() {
      @Override
      public Shape input() {
        return input;
      }
    };
  }

  /** The recordings hold outputs as JSON, now and then as its text. */
  private static JsonNode value(JsonNode output) {
    return output;
  }
}
