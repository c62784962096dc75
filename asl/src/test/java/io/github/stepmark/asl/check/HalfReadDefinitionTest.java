package io.github.stepmark.asl.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.asl.Corpus;
import io.github.stepmark.asl.Diagnostic;
import io.github.stepmark.asl.InvalidJsonException;
import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.WorkflowType;
import io.github.stepmark.asl.read.Definition;
import io.github.stepmark.asl.read.DefinitionReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Definitions are written with ' for ", so that they can be read. */
class HalfReadDefinitionTest {

  private static final int ROUNDS = 5;

  @Test
  void mistakesOfTheTextAndOfTheMachineComeTogetherInTheOrderOfTheText() {
    Definition definition =
        read(
            """
            {'StartAt': 'A', 'States': {
              'A': {'Type': 'Task', 'Resource': '${F}', 'TimeoutSeconds': 0, 'Tries': 1, 'Next': 'B'},
              'B': {'Type': 'Wait', 'Seconds': '1', 'Next': 'C'}}}
            """);

    assertThat(Checker.check(definition, WorkflowType.STANDARD))
        .extracting(Diagnostic::rule, Diagnostic::pointer)
        .containsExactly(
            tuple(Rule.OUT_OF_RANGE, "/States/A/TimeoutSeconds"),
            tuple(Rule.UNKNOWN_FIELD, "/States/A/Tries"),
            tuple(Rule.WRONG_TYPE, "/States/B/Seconds"));
  }

  /** Each has one mistake, and a machine that would be wrong for what it makes unreadable. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "'A': {'Type': 'Pas', 'Next': 'Z'}, 'Z': {'Type': 'Succeed'}",
        "'A': {'Type': 'Pass', 'Next': 'Z'}, 'Z': {'Type': 'Success'}",
        "'A': {'Type': 'Pass', 'Next': 'Z'}, 'Z': 1",
        "'A': {'Type': 'Pass', 'Next': 1}, 'Z': {'Type': 'Succeed'}",
        "'A': {'Type': 'Pass'}, 'Z': {'Type': 'Succeed'}",
        "'A': {'Type': 'Pass', 'Next': 'A', 'End': true}, 'Z': {'Type': 'Succeed'}",
        "'A': {'Type': 'Task', 'End': true}",
        "'A': {'Type': 'Task', 'Resource': 1, 'End': true}",
        "'A': {'Type': 'Choice', 'Choices': 1, 'Default': 'A'}, 'Z': {'Type': 'Succeed'}",
        "'A': {'Type': 'Choice', 'Choices': [{'Variable': '$', 'Next': 'Z'}], 'Default': 'A'},"
            + " 'Z': {'Type': 'Succeed'}",
        "'A': {'Type': 'Choice', 'Choices': [1, {'Variable': '$', 'IsNull': true, 'Next': 'X'}],"
            + " 'Default': 'A'}",
        "'A': {'Type': 'Choice', 'Choices': [{'Variable': '$', 'IsNull': true, 'Next': 'A'}],"
            + " 'Defult': 'Z'}, 'Z': {'Type': 'Succeed'}",
        "'A': {'Type': 'Choice', 'Choices': [{'And': 1, 'Next': 'A'}], 'Default': 'A'}",
        "'A': {'Type': 'Task', 'Resource': '${F}', 'Catch': [{'ErrorEquals': ['E'], 'Nxt': 'Z'}],"
            + " 'Next': 'A'}, 'Z': {'Type': 'Succeed'}",
        "'A': {'Type': 'Parallel', 'Branches': {}, 'End': true}",
        "'A': {'Type': 'Parallel', 'Branches': [{'StartAt': 'B', 'States': []}], 'End': true}",
        "'A': {'Type': 'Parallel', 'Branches': [{'StartAt': 1, 'States': {'B': {'Type':"
            + " 'Succeed'}}}], 'End': true}",
        "'A': {'Type': 'Map', 'End': true, 'ResultWriter': {'WriterConfig': {'OutputType': 1}},"
            + " 'ItemProcessor': {'StartAt': 'B', 'States': {'B': {'Type': 'Succeed'}}}}"
      })
  void nothingIsFoundThatFollowsFromWhatCannotBeRead(String states) {
    Definition definition = read("{'StartAt': 'A', 'States': {" + states + "}}");

    assertThat(definition.stateMachine()).isNull();
    assertThat(definition.diagnostics()).isNotEmpty();
    assertThat(Checker.check(definition, WorkflowType.STANDARD))
        .isEqualTo(definition.diagnostics());
  }

  /** A failing seed is in the message. */
  @Test
  void aGoodDefinitionBrokenAtOnePlaceIsWrongNowhereElse() {
    int seed = 0;
    int broken = 0;
    List<String> definitions =
        Corpus.cases(Corpus.Case::acceptedByAws).stream().map(Corpus.Case::definition).toList();
    for (int round = 0; round < ROUNDS * definitions.size(); round++) {
      seed++;
      JsonNode root = Json.parse(definitions.get(round % definitions.size()));
      breakOnePlace(root, new Random(seed));
      Definition definition = DefinitionReader.read(Json.compact(root));
      if (definition.diagnostics().isEmpty()) {
        continue;
      }
      broken++;
      List<Diagnostic> more = new ArrayList<>(errors(definition));
      more.removeAll(definition.diagnostics());
      if (!more.isEmpty()) {
        fail("seed " + seed + ", " + definition.diagnostics() + " brings " + more + "\n" + root);
      }
    }
    System.out.println(broken + " of " + seed + " definitions broken");
    assertThat(broken).isGreaterThan(seed / 3);
  }

  private static List<Diagnostic> errors(Definition definition) {
    return Checker.check(definition, WorkflowType.STANDARD).stream()
        .filter(one -> one.severity() == Diagnostic.Severity.ERROR)
        .toList();
  }

  private static void breakOnePlace(JsonNode root, Random random) {
    List<ObjectNode> objects = new ArrayList<>();
    collect(root, objects);
    ObjectNode at = objects.get(random.nextInt(objects.size()));
    List<String> names = new ArrayList<>();
    at.fieldNames().forEachRemaining(names::add);
    if (names.isEmpty()) {
      return;
    }
    String name = names.get(random.nextInt(names.size()));
    if (random.nextBoolean()) {
      at.set(name, Json.parse(at.get(name).isNumber() ? "\"1\"" : "1"));
    } else {
      at.set(name + "x", at.remove(name));
    }
  }

  private static void collect(JsonNode node, List<ObjectNode> objects) {
    if (node instanceof ObjectNode object) {
      objects.add(object);
    }
    node.forEach(child -> collect(child, objects));
  }

  private static Definition read(String definition) {
    try {
      return DefinitionReader.read(definition.replace('\'', '"'));
    } catch (InvalidJsonException e) {
      throw new AssertionError(definition, e);
    }
  }
}
