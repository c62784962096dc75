package io.github.stepmark.asl.fuzz;

import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.stepmark.asl.TextProperties;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Looks for paths that the properties of all texts do not hold for. */
class JsonPathFuzzTest {

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
    assertTimeout(
        Duration.ofSeconds(10),
        () -> TextProperties.path(new String(bytes, StandardCharsets.UTF_8)));
  }
}
