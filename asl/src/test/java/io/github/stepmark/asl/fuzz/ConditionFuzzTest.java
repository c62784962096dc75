package io.github.stepmark.asl.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.stepmark.asl.TextProperties;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Timeout;

/** Looks for conditions as text that the properties of all texts do not hold for. */
class ConditionFuzzTest {

  @Timeout(10)
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
    TextProperties.condition(new String(bytes, StandardCharsets.UTF_8));
  }
}
