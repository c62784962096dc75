package io.github.stepmark.asl.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.stepmark.asl.TextProperties;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Timeout;

/** Looks for paths that the properties of all texts do not hold for. */
class JsonPathFuzzTest {

  @Timeout(10)
  @DictionaryEntries({
    "$.",
    "$$.",
    "..",
    "[?(@.",
    ")]",
    "[*]",
    ".length()",
    "[1:2]",
    "=~",
    "&&",
    "||",
    "!="
  })
  @FuzzTest(maxDuration = "4m")
  void aPath(byte[] bytes) {
    TextProperties.path(new String(bytes, StandardCharsets.UTF_8));
  }
}
