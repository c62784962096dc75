package io.github.stepmark.asl.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.stepmark.asl.TextProperties;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Timeout;

/** Looks for JSONata that the properties of all texts do not hold for. */
class JsonataFuzzTest {

  @Timeout(10)
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
    TextProperties.expression(new String(bytes, StandardCharsets.UTF_8));
  }
}
