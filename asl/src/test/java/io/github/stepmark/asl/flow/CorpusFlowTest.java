package io.github.stepmark.asl.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Corpus;
import io.github.stepmark.asl.Diagnostic;
import io.github.stepmark.asl.Diagnostic.Severity;
import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.Pointer;
import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.asl.read.DefinitionReader;
import io.github.stepmark.asl.shape.Shape;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What AWS took and ran is analysed without a false word: nothing is said to be wrong that went
 * right, and what came out is of the shape that was inferred.
 */
class CorpusFlowTest {

  /** What the recorder has put in the place of a name, in recordings that are called exact. */
  private static final String MASKED = "<test-table>";

  /** Definitions that are said to be wrong, and why they are: {@code id TAB reason}. */
  private static final String FOUND = "/io/github/stepmark/asl/flow/corpus-findings.txt";

  @Test
  void nothingIsWrongWithDefinitionsThatAwsAccepts() {
    List<Corpus.Case> accepted = Corpus.cases(Corpus.Case::acceptedByAws);
    Set<String> wrong = new TreeSet<>();
    for (Corpus.Case one : accepted) {
      StateMachine machine = DefinitionReader.read(one.definition()).orThrow();
      for (Diagnostic problem : Flow.of(machine, Facts.NONE).problems()) {
        if (problem.severity() == Severity.ERROR) {
          wrong.add(one.id());
        }
      }
    }
    System.out.printf(
        "Data flow of %d definitions that AWS accepted: %d are said to fail, each rightly%n",
        accepted.size(), wrong.size());

    assertThat(wrong).as("each is listed with its reason").isEqualTo(findings());
  }

  @Test
  void whatCameOutIsOfTheShapeThatWasInferred() {
    List<String> wrong = new ArrayList<>();
    int runs = 0;
    int known = 0;
    for (Corpus.Case one : runs()) {
      JsonNode output = Objects.requireNonNull(one.expect().get("output"));
      StateMachine machine = DefinitionReader.read(one.definition()).orThrow();
      runs++;
      for (Shape input : List.of(Shape.anything(), Shape.of(one.input()))) {
        Shape inferred = Flow.of(machine, facts(input)).output();
        if (!inferred.accepts(output)) {
          wrong.add(one.id() + ": " + output + " is not " + inferred);
        }
        known += inferred.isAnything() || input.isAnything() ? 0 : 1;
      }
    }
    System.out.printf(
        "Outputs of %d recorded runs are all of the inferred shape; of %d it is not anything%n",
        runs, known);

    assertThat(wrong).isEmpty();
    assertThat(runs).isGreaterThanOrEqualTo(550);
  }

  @Test
  void whatStatesWereEnteredWithIsOfTheShapeThatWasInferred() {
    List<String> wrong = new ArrayList<>();
    int inputs = 0;
    for (Corpus.Case one : runs()) {
      StateMachine machine = DefinitionReader.read(one.definition()).orThrow();
      Flow flow = Flow.of(machine, facts(Shape.of(one.input())));
      JsonNode start = one.events().path(0).path("executionStartedEventDetails").path("input");
      if (!value(start).equals(one.input())) {
        continue; // the recorder has masked it
      }
      for (JsonNode event : one.events()) {
        JsonNode details = event.path("stateEnteredEventDetails");
        if (details.has("input")) {
          inputs++;
          JsonNode input = value(details.get("input"));
          if (!entered(flow, details.get("name").textValue()).accepts(input)) {
            wrong.add(one.id() + ": " + details.get("name") + " was entered with " + input);
          }
        }
      }
    }
    System.out.printf("Inputs of %d states in recorded runs are of the inferred shape%n", inputs);

    assertThat(wrong).isEmpty();
    assertThat(inputs).isGreaterThanOrEqualTo(400);
  }

  /** The recorder has made objects of the texts that are some. */
  private static JsonNode value(JsonNode text) {
    return text.isTextual() ? Json.parse(text.textValue()) : text;
  }

  /** No two states of a machine have the same name. */
  private static Shape entered(Flow flow, String name) {
    String end = Pointer.member("/States", name);
    return flow.states().stream()
        .filter(state -> state.endsWith(end))
        .map(state -> Objects.requireNonNull(flow.entered(state)).input())
        .reduce(Shape.nothing(), Shape::or);
  }

  @Test
  void whatPathsFindIsMostlyKnown() {
    Uses uses = new Uses();
    for (Corpus.Case one : runs()) {
      StateMachine machine = DefinitionReader.read(one.definition()).orThrow();
      uses.count(Flow.of(machine, facts(Shape.of(one.input()))));
    }
    System.out.printf("Of %d paths and expressions %d find what is known%n", uses.all, uses.known);

    assertThat(uses.known).isGreaterThanOrEqualTo(uses.all * 60 / 100);
  }

  private static final class Uses {
    private int all;
    private int known;

    private void count(Flow flow) {
      for (Shape found : flow.found()) {
        all++;
        known += found.isAnything() ? 0 : 1;
      }
    }
  }

  /** Those whose output is recorded as it was, unmasked. */
  private static List<Corpus.Case> runs() {
    return Corpus.cases(
        one ->
            one.kind().equals("run")
                && one.awsRecorded()
                && one.compare().equals("exact")
                && one.input() != null
                && one.expect().has("output")
                && !one.expect().get("output").toString().contains(MASKED));
  }

  private static Facts facts(Shape input) {
    return new Facts() {
      @Override
      public Shape input() {
        return input;
      }
    };
  }

  private static Set<String> findings() {
    try (InputStream in = CorpusFlowTest.class.getResourceAsStream(FOUND)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", 2)[0])
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
