package io.github.stepmark.asl.fuzz;

import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.stepmark.asl.TextProperties;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Looks for JSONata that the properties of all texts do not hold for. */
class JsonataFuzzTest {

  @DictionaryEntries({
    "$states.input",
    "function($x)",
    "~>",
    ":=",
    "..",
    "**",
    "[]",
    "^(>",
    "@$",
    "#$",
    "and",
    "or",
    "in",
    "<s-:n>",
    "/x/i",
    "|a|{}|"
  })
  @FuzzTest(maxDuration = "4m")
  void anExpression(byte[] bytes) {
    assertTimeout(
        Duration.ofSeconds(10),
        () -> TextProperties.expression(new String(bytes, StandardCharsets.UTF_8)));
  }
}
