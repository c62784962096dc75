package io.github.stepmark.asl.fuzz;

import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.stepmark.asl.TextProperties;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Looks for conditions as text that the properties of all texts do not hold for. */
class ConditionFuzzTest {

  @DictionaryEntries({
    "and(",
    "or(",
    "comment('",
    "timestamp('",
    "number($.",
    "matches(",
    "isPresent(",
    "&&",
    "||",
    "!="
  })
  @FuzzTest(maxDuration = "4m")
  void aCondition(byte[] bytes) {
    assertTimeout(
        Duration.ofSeconds(10),
        () -> TextProperties.condition(new String(bytes, StandardCharsets.UTF_8)));
  }
}
