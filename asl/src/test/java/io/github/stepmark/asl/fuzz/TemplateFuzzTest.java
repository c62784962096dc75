package io.github.stepmark.asl.fuzz;

import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.stepmark.asl.check.DefinitionProperties;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Looks for payload templates that the properties of all texts do not hold for. */
class TemplateFuzzTest {

  @DictionaryEntries({"\".$\":", "States.Format(", "$$.", "\"$.", "${", "\\u0000"})
  @FuzzTest(maxDuration = "4m")
  void aPayloadTemplate(byte[] bytes) {
    assertTimeout(
        Duration.ofSeconds(10),
        () ->
            DefinitionProperties.hold(
                """
        {"StartAt": "A", "States": {"A": {"Type": "Pass", "End": true, "Parameters": %s}}}"""
                    .formatted(new String(bytes, StandardCharsets.UTF_8))));
  }
}
