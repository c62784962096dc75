package io.github.stepmark.asl.fuzz;

import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.stepmark.asl.check.DefinitionProperties;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Looks for definitions that the properties of all texts do not hold for. */
class DefinitionFuzzTest {

  @DictionaryEntries({
    "\"Type\":",
    "\"Pass\"",
    "\"Task\"",
    "\"Map\"",
    "\"Parallel\"",
    "\"Choice\"",
    "\"Next\":",
    "\"QueryLanguage\":\"JSONata\"",
    "{% ",
    " %}",
    "\"Assign\":",
    "\"Catch\":",
    "\"Retry\":",
    "1e999999999"
  })
  @FuzzTest(maxDuration = "4m")
  void aDefinition(byte[] bytes) {
    assertTimeout(
        Duration.ofSeconds(10),
        () -> DefinitionProperties.hold(new String(bytes, StandardCharsets.UTF_8)));
  }
}
