package io.github.stepmark.lambda.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.stepmark.lambda.InvalidPayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Jackson as a second opinion on what JSON is: on texts that are JSON but for one to three changes,
 * both accept the same and read the same. The name of a failing test has its seed.
 */
class OtherParserTest {

  private static final String[] TEXTS = {
    "{\"a\":[1,-2.5e3,0,\"x\\u00e9\\n\uD83D\uDE00\\ud83d\\ude00\",true,false,null,{}],\"b\":{\"c\":{\"d\":[[]]}}}",
    " [ 0.0 , -0 , 1E+2 , 12345678901234567890 ] ",
    "\"é\"",
    "-1.5e-7",
    "{\"\":\"\\\\\\\"\\/\\b\\f\\r\\t\"}",
  };

  private static final String CHANGES = "{}[]\",:\\-+.eE0123456789unltrfas/ \n\t'#*;=é";

  private static final String REFUSED = "refused";

  /** Half of a surrogate pair, or a number beyond the limits. */
  private static final String OURS_ALONE = "refused by us alone";

  private static final JsonMapper JACKSON =
      JsonMapper.builder()
          .enable(
              DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
              DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
              DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  static LongStream seeds() {
    return LongStream.range(0, 100);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void another_parser_accepts_the_same_texts_and_reads_the_same(long seed) throws IOException {
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      String text = changed(random, TEXTS[random.nextInt(TEXTS.length)]);
      byte[] payload = text.getBytes(StandardCharsets.UTF_8);
      String ours = ours(payload);
      if (!ours.equals(OURS_ALONE)) {
        assertThat(ours).as(text).isEqualTo(theirs(payload));
      }
    }
  }

  private static String ours(byte[] payload) throws IOException {
    try {
      Object value = PayloadReader.of(payload).free();
      return JACKSON.readTree(Payloads.written(out -> out.free(value))).toString();
    } catch (InvalidPayload refusal) {
      String message = refusal.getMessage();
      boolean ours = message.contains("surrogate") || message.contains(Limits.TOO_LONG);
      return ours ? OURS_ALONE : REFUSED;
    }
  }

  private static String theirs(byte[] payload) throws IOException {
    try {
      JsonNode tree = JACKSON.readTree(payload);
      return tree.isMissingNode() ? REFUSED : tree.toString();
    } catch (JsonProcessingException | NumberFormatException refusal) {
      return REFUSED;
    }
  }

  private static String changed(Random random, String text) {
    StringBuilder changed = new StringBuilder(text);
    for (int i = 1 + random.nextInt(3); i > 0 && changed.length() > 0; i--) {
      int at = random.nextInt(changed.length());
      char change = CHANGES.charAt(random.nextInt(CHANGES.length()));
      switch (random.nextInt(4)) {
        case 0 -> changed.setCharAt(at, change);
        case 1 -> changed.insert(at, change);
        case 2 -> changed.deleteCharAt(at);
        default -> changed.setLength(at);
      }
    }
    return changed.toString();
  }
}
