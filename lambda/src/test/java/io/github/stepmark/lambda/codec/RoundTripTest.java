package io.github.stepmark.lambda.codec;

import static io.github.stepmark.lambda.codec.Payloads.in;
import static io.github.stepmark.lambda.codec.Payloads.read;
import static io.github.stepmark.lambda.codec.Payloads.written;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.lambda.InvalidPayload;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds for every payload, tried on generated ones; the name of a failing test has its seed.
 */
class RoundTripTest {

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void free_json_that_was_written_is_read_as_it_was(long seed) throws IOException {
    Object value = new Generator(seed).value(4);
    String json = written(out -> out.free(value));
    assertThat(read(json, PayloadReader::free)).isEqualTo(value);
    assertThat(written(out -> out.free(read(json, PayloadReader::free)))).isEqualTo(json);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void an_order_that_was_written_is_read_as_it_was(long seed) throws IOException {
    Order order = new Generator(seed).order();
    assertThat(Order.read(in(written(order::write)))).isEqualTo(order);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void a_payload_with_a_wrong_byte_is_read_or_refused_but_never_fails_otherwise(long seed)
      throws IOException {
    Generator generator = new Generator(seed);
    byte[] payload = written(generator.order()::write).getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 50; i++) {
      byte[] mutant = generator.mutant(payload);
      try {
        Order order = Order.read(PayloadReader.of(mutant));
        assertThat(Order.read(in(written(order::write)))).isEqualTo(order);
      } catch (InvalidPayload refusal) {
        assertThat(refusal.path()).startsWith("$");
        assertThat(refusal).hasMessageStartingWith(refusal.path() + ": ");
      }
    }
  }

  private static final class Generator {

    private final Random random;

    Generator(long seed) {
      this.random = new Random(seed);
    }

    Order order() {
      List<Order.Line> lines = new ArrayList<>();
      for (int i = random.nextInt(4); i > 0; i--) {
        lines.add(new Order.Line(text(), random.nextLong()));
      }
      Map<String, BigDecimal> fees = new LinkedHashMap<>();
      for (int i = random.nextInt(4); i > 0; i--) {
        fees.put(text(), decimal());
      }
      return new Order(
          text(),
          random.nextInt(),
          lines,
          fees,
          random.nextBoolean() ? Optional.empty() : Optional.of(text()),
          random.nextBoolean() ? null : payment(),
          value(3));
    }

    private Order.Payment payment() {
      return random.nextBoolean()
          ? new Order.Voucher(decimal())
          : new Order.Card(text(), random.nextBoolean() ? null : payment());
    }

    Object value(int levels) {
      return switch (random.nextInt(levels == 0 ? 7 : 9)) {
        case 0 -> null;
        case 1 -> random.nextBoolean();
        case 2 -> random.nextInt();
        case 3 -> random.nextLong() | 1L << 40;
        case 4 -> new BigInteger(65 + random.nextInt(200), random).setBit(64);
        case 5 -> decimal();
        case 6 -> text();
        case 7 -> {
          List<Object> array = new ArrayList<>();
          for (int i = random.nextInt(5); i > 0; i--) {
            array.add(value(levels - 1));
          }
          yield array;
        }
        default -> {
          Map<String, Object> object = new LinkedHashMap<>();
          for (int i = random.nextInt(5); i > 0; i--) {
            object.put(text(), value(levels - 1));
          }
          yield object;
        }
      };
    }

    /** A decimal whose text has a point or an exponent, so that free JSON keeps its type. */
    private BigDecimal decimal() {
      int scale = random.nextInt(400) - 200;
      return new BigDecimal(new BigInteger(random.nextInt(300), random), scale == 0 ? 1 : scale);
    }

    private String text() {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(12); i > 0; i--) {
        int codePoint =
            random.nextInt(
                switch (random.nextInt(4)) {
                  case 0 -> 0x20;
                  case 1 -> 0x80;
                  case 2 -> 0x3000;
                  default -> 0x110000;
                });
        boolean surrogate = codePoint >= 0xD800 && codePoint < 0xE000;
        text.appendCodePoint(surrogate ? '?' : codePoint);
      }
      return text.toString();
    }

    byte[] mutant(byte[] payload) {
      byte[] mutant = payload.clone();
      int at = random.nextInt(mutant.length);
      switch (random.nextInt(4)) {
        case 0 -> mutant[at] = (byte) random.nextInt(256);
        case 1 -> mutant[at] = (byte) "{}[]\",:\\-.eE01un ".charAt(random.nextInt(17));
        case 2 -> mutant = Arrays.copyOf(mutant, at);
        default -> System.arraycopy(payload, at, mutant, 0, payload.length - at);
      }
      return mutant;
    }
  }
}
