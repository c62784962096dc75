package io.github.stepmark.lambda.codec;

import static io.github.stepmark.lambda.codec.Payloads.in;
import static io.github.stepmark.lambda.codec.Payloads.read;
import static io.github.stepmark.lambda.codec.Payloads.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.stepmark.lambda.InvalidPayload;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PayloadSyntaxTest {

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t\r "})
  void an_empty_payload_is_refused(String json) {
    assertThat(refusal(json)).isEqualTo("$: the payload is empty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 2", "{} {}", "{}x", "[],", "\"a\"}", "null /**/", "1 \u0000"})
  void text_after_the_value_is_refused(String json) {
    assertThat(refusal(json)).isEqualTo("$: text follows after the value");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{                      | $",
        "{\"a\"                 | $.a",
        "{\"a\":                | $.a",
        "{\"a\":[1,             | $.a[1]",
        "{\"a\":[1,{\"b\":\"x   | $.a[1].b",
        "{\"a\":{}              | $",
        "\"\\                  | $",
        "[[],[                  | $[1][0]",
      })
  void a_truncated_payload_is_refused_where_it_ends(String json, String path) {
    assertThat(refusal(json)).isEqualTo(path + ": the payload ends before its JSON does");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{a:1}",
        "{'a':1}",
        "{\"a\":1,}",
        "[1,]",
        "[,1]",
        "[1 2]",
        "{\"a\" 1}",
        "{\"a\":1 \"b\":2}",
        "{\"a\"=1}",
        "[1;2]",
        "NaN",
        "-Infinity",
        "Infinity",
        "undefined",
        "TRUE",
        "True",
        "nul",
        "01",
        "-01",
        "+1",
        ".5",
        "1.",
        "1e",
        "1e+",
        "0x10",
        "--1",
        "-",
        "1_000",
        "'a'",
        "a",
        "}",
        "]",
        ",",
        ":",
        "/*c*/1",
        "//c\n1",
        "#c\n1",
        ")]}'\n1",
        "\"\\x\"",
        "\"\\'\"",
        "\"\\u12g4\"",
        "\"a\nb\"",
        "\"a\tb\"",
        "\"a\u0000b\"",
        "\"\\\n\"",
        "{1:2}",
        "{null:1}",
        "{\"a\":1]",
        "[1}",
        "\f1",
        "\u00A01",
        "\u000B1",
        "[1\f]"
      })
  void what_is_not_json_is_refused(String json) {
    assertThat(refusal(json)).startsWith("$");
  }

  @Test
  void a_syntax_problem_names_its_path_and_its_place_in_the_text() {
    assertThat(refusal("{\"a\": {\n  \"b\": [1, NaN]}}"))
        .isEqualTo("$.a.b[1]: not JSON at line 2, column 12, near \"NaN]}}\"");
  }

  @Test
  void text_that_is_not_utf8_is_refused() {
    byte[][] payloads = {
      {'"', (byte) 0xC3, '"'},
      {'"', (byte) 0xFF, '"'},
      {'"', (byte) 0xC0, (byte) 0xAF, '"'},
      {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'},
      {'"', (byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80, '"'},
    };
    for (byte[] payload : payloads) {
      assertThatThrownBy(() -> PayloadReader.of(payload))
          .isInstanceOf(InvalidPayload.class)
          .hasMessage("$: not UTF-8 from byte 1 on");
    }
  }

  @Test
  void a_byte_order_mark_is_refused() {
    assertThat(refusal("\uFEFF{}"))
        .isEqualTo("$: starts with a byte order mark, which JSON does not have");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"a\":1,\"a\":1}               | $.a",
        "{\"a\":1,\"\\u0061\":1}         | $.a",
        "{\"\":1,\"\":1}                 | $['']",
        "{\"x\":[{},{\"a\":1,\"a\":1}]}  | $.x[1].a",
      })
  void a_member_that_stands_twice_is_refused_even_if_nobody_asks_for_it(String json, String path) {
    assertThat(refusal(json)).isEqualTo(path + ": the member stands there twice");
  }

  @Test
  void members_of_the_same_name_in_different_objects_are_none_of_its_business() {
    assertThatCode(() -> in("[{\"a\":{\"a\":1}},{\"a\":1}]")).doesNotThrowAnyException();
  }

  @Test
  void a_hundred_levels_are_fine_and_one_more_is_refused() {
    read("[".repeat(100) + "]".repeat(100), PayloadReader::free);
    read("{\"a\":".repeat(99) + "[]" + "}".repeat(99), PayloadReader::free);
    assertThat(refusal("[".repeat(101) + "]".repeat(101)))
        .isEqualTo("$" + "[0]".repeat(100) + ": more than 100 levels of nesting");
    assertThat(refusal("{\"a\":".repeat(100) + "{}" + "}".repeat(100)))
        .isEqualTo("$" + ".a".repeat(100) + ": more than 100 levels of nesting");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":"})
  void a_depth_bomb_neither_overflows_the_stack_nor_takes_long(String level) {
    String bomb = level.repeat(2_000_000);
    String message =
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> refusal(bomb));
    assertThat(message).endsWith("more than 100 levels of nesting");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"\\ud800\"",
        "\"\\udc00\"",
        "\"\\ud800x\"",
        "\"\\udc00\\ud800\"",
        "{\"\\ud800\":1}"
      })
  void half_of_a_surrogate_pair_is_refused(String json) {
    assertThat(refusal(json)).contains("half of a surrogate pair stands alone in");
  }

  @Test
  void a_whole_surrogate_pair_is_fine_escaped_or_not() {
    assertThat(read("\"\\ud83d\\ude00 \uD83D\uDE00\"", PayloadReader::string))
        .isEqualTo("\uD83D\uDE00 \uD83D\uDE00");
  }

  @Test
  void a_number_of_more_than_1020_characters_is_refused_whatever_reads_it() {
    for (int blanks = 0; blanks < 2_100; blanks += 7) {
      in(" ".repeat(blanks) + "9".repeat(1_020));
    }
    for (int length : new int[] {1_021, 1_023, 1_024, 1_025, 1_000_000}) {
      for (String number : new String[] {"9".repeat(length), "0." + "1".repeat(length - 2)}) {
        assertThat(refusal("{\"n\":[1," + number + "]}"))
            .isEqualTo(
                "$.n[1]: a number may have 1000 digits, none further than 1000 places from the point");
      }
    }
  }

  @Test
  void paths_and_excerpts_stay_short_and_on_one_line() {
    assertThat(refusal("{\"a b\":{\"it's\\n\":{\"1\":NaN}}}"))
        .isEqualTo(
            "$['a b']['it\\'s\\u000a']['1']: not JSON at line 1, column 23, near \"NaN}}}\"");
    assertThat(refusal("{\"" + "n".repeat(1_000_000) + "\":" + "x".repeat(1_000_000) + "}"))
        .hasSizeLessThan(250)
        .startsWith("$['nnn")
        .contains("n…']: not JSON at line 1")
        .endsWith("xx…\"");
  }

  @Test
  void a_megabyte_of_members_or_elements_is_read_in_reasonable_time() {
    StringBuilder members = new StringBuilder("{\"x\":0");
    for (int i = 0; i < 200_000; i++) {
      members.append(",\"n").append(i).append("\":[]");
    }
    String object = members.append('}').toString();
    String array = "[" + "1,".repeat(1_000_000) + "1]";
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          read(object, PayloadReader::free);
          read(array, PayloadReader::free);
        });
  }

  @Test
  void names_of_one_hash_do_not_slow_it_down() {
    StringBuilder json = new StringBuilder("{");
    for (int i = 0; i < 1 << 16; i++) {
      json.append(i == 0 ? "\"" : ",\"");
      for (int bit = 0; bit < 16; bit++) {
        json.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      json.append("\":0");
    }
    String object = json.append('}').toString();
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> in(object));
  }
}
