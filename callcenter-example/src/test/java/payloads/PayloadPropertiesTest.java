package payloads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.stepmark.lambda.InvalidPayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import payloads.Payloads.Everything;

/**
 * What holds for every payload of a generated codec, tried on generated ones; the name of a failing
 * test has its seed. {@code -Dpayloads.seeds=100000} tries more of them.
 */
class PayloadPropertiesTest {

  /** Since Java 19 a float is written with fewer digits (JDK-4511638). */
  private static final Comparator<JsonNode> BY_VALUE =
      (one, other) ->
          one.equals(other)
                  || one.isNumber()
                      && other.isNumber()
                      && one.floatValue() == other.floatValue()
                      && !one.isIntegralNumber()
              ? 0
              : 1;

  private static final JsonMapper JACKSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  static LongStream seeds() {
    return LongStream.range(0, Long.getLong("payloads.seeds", 100));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatWasWrittenIsReadAsItWas(long seed) {
    Everything value = new RandomValue(seed).of(Everything.class);

    String json = PayloadsFunctions.Codecs.json(value);
    Everything read = PayloadsFunctions.Codecs.read(json, Everything.class);

    assertThat(read).usingRecursiveComparison().isEqualTo(value);
    assertThat(PayloadsFunctions.Codecs.json(read)).isEqualTo(json);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aPayloadWithAnotherValueIsAnsweredOrRefused(long seed) throws IOException {
    Random random = new Random(seed);
    Mutation mutation = new Mutation(random);
    JsonNode valid = JACKSON.readTree(valid(seed));
    for (int i = 0; i < 50; i++) {
      JsonNode changed = mutation.changed(random.nextBoolean() ? mutation.changed(valid) : valid);
      Echo.answer(JACKSON.writeValueAsBytes(changed));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aPayloadWithOtherBytesIsAnsweredOrRefused(long seed) throws IOException {
    Mutation mutation = new Mutation(new Random(seed));
    byte[] valid = valid(seed);
    assertThat(Echo.answer(valid)).hasValue(valid);
    for (int i = 0; i < 50; i++) {
      Echo.answer(mutation.changed(valid));
    }
  }

  /** In free JSON null is a value; that of a member it cannot be, since it would not be read. */
  @Test
  void aMemberThatWouldNotBeReadIsNotWritten() {
    Everything some = new RandomValue(0).of(Everything.class);
    Everything none =
        new Everything(
            some.scalars(),
            some.boxes(),
            some.several(),
            some.maybe(),
            some.tree(),
            some.page(),
            some.shape(),
            some.person(),
            null,
            some.named());

    assertThatThrownBy(() -> PayloadsFunctions.Codecs.json(none))
        .isInstanceOf(InvalidPayload.class)
        .hasMessage("$.free: expected a value, but found null");
  }

  private static byte[] valid(long seed) {
    return PayloadsFunctions.Codecs.json(new RandomValue(seed).of(Everything.class))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** What costs much to read where nobody thinks of it; Lambda takes 6 MB. */
  static Stream<String> hostile() {
    String names =
        LongStream.range(0, 200_000)
            .mapToObj(
                i ->
                    "\""
                        + Long.toBinaryString(i + (1 << 20)).replace("0", "Aa").replace("1", "BB")
                        + "\":1")
            .reduce((a, b) -> a)
            .orElseThrow();
    return Stream.of(
        "{\"free\":" + "[".repeat(1_000_000),
        "{\"free\":" + "{\"a\":".repeat(1_000_000),
        "{\"shape\":" + "{\"kind\":\"Group\",\"members\":[".repeat(200_000),
        "{\"tree\":" + "{\"name\":\"\",\"children\":[".repeat(200_000),
        "{\"person\":" + "{\"boss\":".repeat(500_000),
        "{\"free\":1e999999999}",
        "{\"free\":" + "9".repeat(6_000_000) + "}",
        "{\"scalars\":{\"integer\":1e999999999}}",
        "{\"scalars\":{\"int32\":" + "0".repeat(6_000_000) + "1}}",
        "{\"scalars\":{\"decimal\":0." + "0".repeat(6_000_000) + "1}}",
        "{\"scalars\":{\"duration\":\"PT" + "9".repeat(6_000_000) + "S\"}}",
        "{\"scalars\":{\"instant\":\"" + "2".repeat(6_000_000) + "\"}}",
        "{\"scalars\":{\"uri\":\"" + "a:".repeat(3_000_000) + "\"}}",
        "{\"scalars\":{\"uuid\":\"" + "-".repeat(6_000_000) + "\"}}",
        "{\"scalars\":{\"error\":\"" + "[".repeat(6_000_000) + "\"}}",
        "{\"scalars\":{\"text\":\"" + "\\u0000".repeat(1_000_000) + "\"}}",
        "{" + "\"x\":0,".repeat(1_000_000) + "\"x\":0}",
        names,
        "{" + " ".repeat(6_000_000) + "}");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void aHostilePayloadIsRefused(String payload) throws IOException {
    assertThat(Echo.answer(payload.getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  /** The seeds of the fuzz test are worth little if they are refused at once. */
  @Test
  void aSeedOfTheFuzzTestIsAPayload() throws IOException {
    Path seeds = Path.of("src/test/resources/payloads/PayloadFuzzTestInputs/aPayload");
    try (Stream<Path> files = Files.list(seeds)) {
      assertThat(files.filter(file -> file.toString().endsWith(".json")))
          .isNotEmpty()
          .allSatisfy(
              file -> {
                byte[] bytes = Files.readAllBytes(file);
                Optional<byte[]> answer = Echo.answer(bytes);
                assertThat(answer).isPresent();
                JsonNode answered = JACKSON.readTree(answer.orElseThrow());
                assertThat(answered.equals(BY_VALUE, JACKSON.readTree(bytes))).isTrue();
              });
    }
  }
}
