package io.github.stepmark.asl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts with long strings are read as others are. */
class LongStringsTest {

  private static final String LONG = "x".repeat(10_000);

  private static String value(Random random, int depth) {
    StringBuilder text = new StringBuilder();
    String[] strings = {
      "\"\"",
      "\"a\"",
      "\"\\\"\"",
      "\"\\\\\"",
      '"' + LONG + '"',
      '"' + LONG + "\\n\"",
      '"' + LONG + "\\\"\"",
      "\"é" + LONG + '"',
      "\"\\\"" + LONG + '"',
      "\"" + "\\\\".repeat(5_000) + '"'
    };
    switch (random.nextInt(depth > 4 ? 2 : 4)) {
      case 0 -> text.append(strings[random.nextInt(strings.length)]);
      case 1 -> text.append(random.nextBoolean() ? "-1.5" : "null");
      case 2 -> {
        text.append('[');
        for (int i = random.nextInt(5); i >= 0; i--) {
          text.append(value(random, depth + 1)).append(i == 0 ? "" : " ,");
        }
        text.append(']');
      }
      default -> {
        text.append("{ ");
        for (int i = random.nextInt(5); i >= 0; i--) {
          String name = random.nextInt(5) == 0 ? LONG + i : random.nextInt(5) == 0 ? "" : "a" + i;
          text.append('"').append(i == 0 ? "last" : name + i).append(i % 2 == 0 ? "\"\n:" : "\":");
          text.append(value(random, depth + 1)).append(i == 0 ? "" : ", ");
        }
        text.append('}');
      }
    }
    return text.toString();
  }

  @Test
  void areReadAsByTheMapper() throws JsonProcessingException {
    for (int seed = 0; seed < 500; seed++) {
      String text = value(new Random(seed), 0);
      assertThat(Json.parse(text)).as("seed " + seed).isEqualTo(Json.mapper().readTree(text));
    }
  }

  @Test
  void areLeftOutOfWhatIsParsed() {
    LongStrings strings = LongStrings.of("{\"\":\"\",\"a\": \"" + LONG + "\", \"b\": \"short\"}");

    assertThat(strings).isNotNull();
    assertThat(strings.rest()).isEqualTo("{\"\":\"\",\"a\": \"\", \"b\": \"short\"}");
    assertThat(strings.strings())
        .toIterable()
        .containsExactly(TextNode.valueOf(""), TextNode.valueOf(LONG));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"a\":\"short\"}", "", "\"", "1"})
  void areNotLookedForWhereThereAreNone(String text) {
    assertThat(LongStrings.of(text + " ".repeat(3_000))).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[\"LONG\" 1]",
        "[\"LONG\", x]",
        "[\"LONG\", \"",
        "[\"LONG\u0001\"]",
        "[\"LONG\"]]",
        "[\"LONG\",\n\"\\x\"]",
        "{\"a\":\"LONG\",\"a\":1}"
      })
  void aMistakeInSuchATextStandsWhereItDoesInAShortOne(String pattern) {
    InvalidJsonException inShort = mistake(pattern.replace("LONG", "y"));
    InvalidJsonException inLong = mistake(pattern.replace("LONG", LONG));

    boolean isBehind = inShort.line() == 1 && inShort.column() > pattern.indexOf("LONG");
    assertThat(inLong.getMessage()).startsWith(inShort.getMessage().split(" at ")[0]);
    assertThat(inLong.line()).isEqualTo(inShort.line());
    assertThat(inLong.column()).isEqualTo(inShort.column() + (isBehind ? LONG.length() - 1 : 0));
  }

  private static InvalidJsonException mistake(String text) {
    return assertThatExceptionOfType(InvalidJsonException.class)
        .isThrownBy(() -> Json.parse(text))
        .actual();
  }
}
