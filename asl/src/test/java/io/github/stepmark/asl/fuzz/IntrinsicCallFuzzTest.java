package io.github.stepmark.asl.fuzz;

import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.stepmark.asl.TextProperties;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Looks for calls of intrinsic functions that the properties of all texts do not hold for. */
class IntrinsicCallFuzzTest {

  @DictionaryEntries({
    "States.Format(",
    "States.Array(",
    "States.MathAdd(",
    "States.JsonMerge(",
    "'{}'",
    "\\'",
    "$$.",
    "null"
  })
  @FuzzTest(maxDuration = "4m")
  void aCall(byte[] bytes) {
    assertTimeout(
        Duration.ofSeconds(10),
        () -> TextProperties.call(new String(bytes, StandardCharsets.UTF_8)));
  }
}
