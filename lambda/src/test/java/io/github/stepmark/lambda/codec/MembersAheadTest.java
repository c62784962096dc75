package io.github.stepmark.lambda.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What a codec asks of the value that comes next, which is still to be read. */
class MembersAheadTest {

  private static PayloadReader in(String json) {
    return PayloadReader.of(json.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void a_member_is_there_wherever_it_stands_and_whatever_it_is() {
    PayloadReader in = in("{\"a\":{\"inner\":1},\"b\":null}");

    assertThat(in.has("a")).isTrue();
    assertThat(in.has("b")).isTrue();
    assertThat(in.has("inner")).isFalse();
    assertThat(in.free()).hasToString("{a={inner=1}, b=null}");
  }

  @Test
  void a_members_text_is_one_of_those_asked_for() {
    PayloadReader in = in("{\"type\":\"card\",\"count\":1}");

    assertThat(in.has("type", "cash", "card")).isTrue();
    assertThat(in.has("type", "cash")).isFalse();
    assertThat(in.has("count", "1")).isFalse();
    assertThat(in.has("missing", "card")).isFalse();
  }

  @Test
  void what_is_no_object_has_no_member() {
    assertThat(in("[\"a\"]").has("a")).isFalse();
    assertThat(in("\"a\"").has("a", "a")).isFalse();
  }
}
