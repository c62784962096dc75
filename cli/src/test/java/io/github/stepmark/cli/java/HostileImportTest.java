package io.github.stepmark.cli.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.WorkflowType;
import io.github.stepmark.asl.read.DefinitionReader;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No text of a definition gets out of the literal, the comment or the name that it becomes. */
class HostileImportTest {

  private static final List<String> PIECES =
      List.of(
          "\"",
          "\"\"\"",
          "\\",
          "\\u0022",
          "\\u002a/",
          "*/",
          "/*",
          "//",
          "\n",
          "\r",
          "\t",
          " ",
          "'",
          ");",
          "}",
          "{",
          "@",
          "static { System.exit(1); }",
          "\u0000",
          "\u0085",
          "\u2028",
          "\u202e",
          "\ufeff",
          "é",
          "订单",
          "\ud83d\ude80",
          "a",
          "Wait",
          "class",
          "$",
          "%",
          "{%",
          "%}",
          "\\\n",
          "\\s",
          "1",
          "_");

  private final JsonNodeFactory json = JsonNodeFactory.instance;
  private final Random random = new Random(7);

  @Test
  void noTextGetsOutOfItsPlace(@TempDir Path folder) throws Exception {
    Map<String, ObjectNode> definitions = new LinkedHashMap<>();
    Map<String, String> sources = new LinkedHashMap<>();
    for (int i = 0; i < 200; i++) {
      ObjectNode definition = definition();
      definitions.put("Hostile" + i, definition);
      sources.put("hostile.Hostile" + i, source(definition, "Hostile" + i));
    }

    Compiled compiled = Compiled.of(folder, sources);

    definitions.forEach(
        (name, definition) -> {
          assertThat(compiled.saidOf("hostile." + name))
              .as(sources.get("hostile." + name))
              .allSatisfy(said -> assertThat(said).contains("[Stepmark/"));
          String emitted = compiled.definition(name);
          if (!emitted.isEmpty()) {
            assertThat(Json.parse(emitted)).isEqualTo(definition);
          }
        });
    assertThat(definitions.keySet())
        .as("most of them are no worse than odd")
        .filteredOn(name -> !compiled.definition(name).isEmpty())
        .hasSizeGreaterThan(100);
  }

  @Test
  void statesDeepInEachOtherBecomeClassesWhoseFilesHaveNames(@TempDir Path folder)
      throws Exception {
    ObjectNode graph = json.objectNode();
    graph.put("StartAt", "The very first of them all");
    graph.putObject("States").putObject("The very first of them all").put("Type", "Succeed");
    for (int i = 0; i < 40; i++) {
      String name = "A name that is rather long " + i;
      ObjectNode around = json.objectNode().put("StartAt", name);
      ObjectNode parallel = around.putObject("States").putObject(name).put("Type", "Parallel");
      parallel.putArray("Branches").add(graph);
      parallel.put("End", true);
      graph = around;
    }

    Compiled compiled = Compiled.of(folder, Map.of("hostile.Deep", source(graph, "Deep")));

    assertThat(compiled.saidOf("hostile.Deep")).isEmpty();
    assertThat(Json.parse(compiled.definition("Deep"))).isEqualTo(graph);
  }

  @Test
  void aTextThatNoConstantCanHoldIsRefused() {
    ObjectNode definition = definition();
    ((ObjectNode) definition.get("States"))
        .putObject("Long")
        .put("Type", "Pass")
        .put("Result", "é".repeat(33_000))
        .put("End", true);

    assertThatThrownBy(() -> source(definition, "TooLong"))
        .isInstanceOf(NotImportableException.class)
        .hasMessageContaining("'Long' has a text of 66002 bytes");
  }

  private String source(ObjectNode definition, String name) throws NotImportableException {
    return Importer.importing(
            DefinitionReader.read(Json.compact(definition)).orThrow(),
            List.of(),
            new Deployed(WorkflowType.STANDARD, null),
            JavaTypeName.of("hostile", name),
            false,
            state -> List.of(text(), text()))
        .source();
  }

  private ObjectNode definition() {
    ObjectNode definition = json.objectNode();
    definition.put("Comment", text());
    String pass = name("p");
    String fail = name("f");
    String map = name("m");
    definition.put("StartAt", pass);
    ObjectNode states = definition.putObject("States");
    states
        .putObject(pass)
        .put("Type", "Pass")
        .put("Comment", text())
        .put("Next", map)
        .putArray("Result")
        .addObject()
        .put(text(), text());
    ObjectNode each = states.putObject(map).put("Type", "Map");
    ObjectNode processor = each.putObject("ItemProcessor");
    String inner = name("i");
    processor.put("StartAt", inner);
    ObjectNode task = processor.putObject("States").putObject(inner).put("Type", "Task");
    task.put("Resource", "arn:aws:states:::sqs:sendMessage");
    task.putObject("Parameters").put("QueueUrl", text()).put("MessageBody", text());
    ArrayNode retriers = task.putArray("Retry");
    retriers.addObject().put("Comment", text()).putArray("ErrorEquals").add("x" + text());
    task.put("End", true);
    each.putArray("Catch").addObject().put("Next", fail).putArray("ErrorEquals").add("y" + text());
    each.put("End", true);
    states.putObject(fail).put("Type", "Fail").put("Error", text()).put("Cause", text());
    return definition;
  }

  /** Without what AWS refuses in names, mostly. */
  private String name(String start) {
    String name = start + text();
    return random.nextInt(4) == 0 ? name : name.replaceAll("[\\p{Cc}\\p{Cf}\\u2028]", "");
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(5); i >= 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }
}
