package payloads;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;

/** Looks for payloads that a generated codec neither takes nor refuses by name. */
class PayloadFuzzTest {

  @DictionaryEntries({
    "\"kind\":\"Group\"",
    "\"members\":[",
    "\"left\":",
    "\"2026-01-31T12:00:00Z\"",
    "\"PT1H30M\"",
    "\"MONDAY\"",
    "{\\\"errorType\\\":\\\"",
    "1e999999999",
    "\\ud800",
    "null",
    "-0.0",
    "184467440737095516160"
  })
  @FuzzTest(maxDuration = "4m")
  void aPayload(byte[] bytes) throws IOException {
    Echo.answer(bytes);
  }
}
