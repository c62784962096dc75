package io.github.stepmark.asl.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.stepmark.asl.TextProperties;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Timeout;

/** Looks for calls of intrinsic functions that the properties of all texts do not hold for. */
class IntrinsicCallFuzzTest {

  @Timeout(10)
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
    TextProperties.call(new String(bytes, StandardCharsets.UTF_8));
  }
}
