package io.github.stepmark.processor.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Has npm's {@code asl-validator} look at the definition of every good case. It installs nothing:
 * the system property {@code stepmark.aslValidator}, or the environment's {@code
 * STEPMARK_ASL_VALIDATOR}, names the folder in which <code>npm install asl-validator@4.0.0</code>
 * was run.
 */
class AslValidatorTest {

  private static final Pattern CASE = Pattern.compile("/golden/good/([^/]+)/");

  private static final String SCRIPT =
      """
      const validate = require('asl-validator');
      const fs = require('fs');
      for (const file of fs.readFileSync(0, 'utf8').split('\\n').filter(Boolean)) {
        const result = validate(JSON.parse(fs.readFileSync(file, 'utf8')));
        if (!result.isValid) console.log(file + ': ' + result.errorsText().replaceAll('\\n', ' '));
      }
      """;

  /** The cases whose definition AWS takes and asl-validator does not, each with what it says of. */
  private static final Map<String, String> REFUSED_WRONGLY =
      Map.of(
          "data-flow", "/States/Reserve/Parameters/Tags/1", // null among a template's values
          "distributed-map", "/States/Rows/ToleratedFailurePercentage", // 12.5: any number to 100
          "jsonata", "/States/Done/Output", // a text that is no expression
          "jsonata-branches", "/States/Files/ItemBatcher/BatchInput", // an expression as a whole
          "jsonata-nested", "/States/Objects/ToleratedFailurePercentage", // 1.5, as above
          "placeholders", "/States/Tell/Resource"); // a placeholder for the partition

  @Test
  void everyDefinitionIsAcceptedThatItKnowsHowToRead() throws IOException, InterruptedException {
    String folder =
        System.getProperty(
            "stepmark.aslValidator", System.getenv().getOrDefault("STEPMARK_ASL_VALIDATOR", ""));
    assumeTrue(!folder.isEmpty(), "no folder with asl-validator is named");
    assertThat(Path.of(folder, "node_modules/asl-validator")).isDirectory();
    List<String> definitions = definitions();
    assertThat(definitions).hasSizeGreaterThan(25);
    Process node;
    try {
      node =
          new ProcessBuilder("node", "-e", SCRIPT)
              .directory(Path.of(folder).toFile())
              .redirectErrorStream(true)
              .start();
    } catch (IOException e) {
      assumeTrue(false, "Node is not present: " + e.getMessage());
      return;
    }
    try (var in = node.getOutputStream()) {
      in.write(String.join("\n", definitions).getBytes(StandardCharsets.UTF_8));
    }
    String answer = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Map<String, String> refused =
        answer
            .lines()
            .collect(Collectors.toMap(AslValidatorTest::caseOf, line -> line, String::concat));
    assertThat(refused).as(answer).containsOnlyKeys(REFUSED_WRONGLY.keySet());
    REFUSED_WRONGLY.forEach((name, place) -> assertThat(refused.get(name)).contains(place));
    assertThat(node.waitFor()).isZero();
  }

  /** The golden case of which a line of the validator speaks; the line itself if it is none's. */
  private static String caseOf(String line) {
    Matcher path = CASE.matcher(line);
    return path.find() ? path.group(1) : line;
  }

  private static List<String> definitions() throws IOException {
    List<String> definitions = new ArrayList<>();
    for (GoldenCase golden : GoldenCase.good()) {
      try (Stream<Path> files = Files.walk(golden.file("expected"))) {
        files
            .filter(file -> file.endsWith("statemachine.json"))
            .map(file -> file.toAbsolutePath().toString())
            .forEach(definitions::add);
      }
    }
    return definitions;
  }
}
