package io.github.stepmark.asl.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.stepmark.asl.check.DefinitionProperties;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Timeout;

/** Looks for payload templates that the properties of all texts do not hold for. */
class TemplateFuzzTest {

  @Timeout(10)
  @DictionaryEntries({"\".$\":", "States.Format(", "$$.", "\"$.", "${", "\\u0000"})
  @FuzzTest(maxDuration = "4m")
  void aPayloadTemplate(byte[] bytes) {
    DefinitionProperties.hold(
        """
        {"StartAt": "A", "States": {"A": {"Type": "Pass", "End": true, "Parameters": %s}}}"""
            .formatted(new String(bytes, StandardCharsets.UTF_8)));
  }
}
