package io.github.stepmark.asl.check;

import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.asl.Corpus;
import io.github.stepmark.asl.InvalidJsonException;
import io.github.stepmark.asl.Json;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Breaks the definitions of the corpus at random places; a failing seed is in the message. */
class BrokenDefinitionsTest {

  private static final int ROUNDS = 4;
  private static final List<String> SCRAPS =
      List.of(
          "null",
          "true",
          "0",
          "-1",
          "1.5",
          "1e400",
          "\"\"",
          "\"$\"",
          "\"{% x\"",
          "\"States.x(\"",
          "[]",
          "{}",
          "[[]]",
          "{\"a\": 1}",
          "\"A\"",
          "[{\"ErrorEquals\": [1]}]");

  @Test
  void whatIsReadLosesNothingAndWhatIsWrongIsAnsweredAtAPlaceThatExists() {
    Set<String> definitions = new HashSet<>();
    Corpus.cases(any -> true).forEach(one -> definitions.add(one.definition()));
    int read = 0;
    int seed = 0;
    for (String definition : definitions.stream().sorted().toList()) {
      for (int i = 0; i < ROUNDS; i++) {
        String broken = broken(definition, new Random(++seed));
        try {
          read += DefinitionProperties.hold(broken) ? 1 : 0;
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
          fail("seed " + seed + ": " + broken, e);
        }
      }
    }

    System.out.println(read + " of " + seed + " broken definitions are still read");
  }

  private static String broken(String definition, Random random) {
    JsonNode root;
    try {
      root = Json.parse(definition);
    } catch (InvalidJsonException e) {
      return definition;
    }
    List<JsonNode> containers = new ArrayList<>();
    collect(root, containers);
    for (int i = random.nextInt(2); i >= 0; i--) {
      JsonNode at = containers.get(random.nextInt(containers.size()));
      JsonNode scrap = Json.parse(SCRAPS.get(random.nextInt(SCRAPS.size())));
      if (at instanceof ArrayNode array && !array.isEmpty()) {
        int index = random.nextInt(array.size());
        if (random.nextBoolean()) {
          array.remove(index);
        } else {
          array.set(index, scrap);
        }
      } else if (at instanceof ObjectNode object && !object.isEmpty()) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        String name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(3)) {
          case 0 -> object.remove(name);
          case 1 -> object.set(name, scrap);
          default -> object.set(name + "x", object.remove(name));
        }
      }
    }
    return Json.compact(root);
  }

  private static void collect(JsonNode node, List<JsonNode> containers) {
    if (node.isContainerNode()) {
      containers.add(node);
    }
    node.forEach(child -> collect(child, containers));
  }
}
