package io.github.stepmark.lambda.codec;

import static io.github.stepmark.lambda.codec.Payloads.in;
import static io.github.stepmark.lambda.codec.Payloads.unwritable;
import static io.github.stepmark.lambda.codec.Payloads.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.stepmark.lambda.InvalidPayload;
import io.github.stepmark.lambda.codec.Order.Card;
import io.github.stepmark.lambda.codec.Order.Line;
import io.github.stepmark.lambda.codec.Order.Voucher;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Members, paths and discriminators as a generated codec meets them. */
class OrderCodecTest {

  private static final String ORDER =
      "{\"id\":\"7\",\"count\":2,\"lines\":[{\"product\":\"tea\",\"quantity\":3}],"
          + "\"fees\":{\"post\":1.50},\"note\":\"soon\","
          + "\"payment\":{\"type\":\"voucher\",\"worth\":5},\"extra\":[null,{\"a\":true}]}";

  @Test
  void an_order_is_written_as_it_was_read() throws IOException {
    Order order = Order.read(in(ORDER));
    assertThat(order.lines()).containsExactly(new Line("tea", 3));
    assertThat(order.payment()).isEqualTo(new Voucher(new BigDecimal("5")));
    assertThat(written(order::write)).isEqualTo(ORDER);
  }

  @Test
  void members_come_in_any_order_and_those_nobody_asks_for_are_ignored() throws IOException {
    Order order =
        Order.read(in("{\"x\":{\"id\":1},\"fees\":{},\"lines\":[],\"count\":1,\"id\":\"7\"}"));
    assertThat(order)
        .isEqualTo(new Order("7", 1, List.of(), Map.of(), Optional.empty(), null, null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"id\":\"7\",         | \"di\":\"7\",       | $.id: the member is missing",
        "\"id\":\"7\"          | \"id\":null         | $.id: expected a value, but found null",
        "\"id\":\"7\"          | \"id\":7            | $.id: expected text, but found number 7",
        "\"count\":2           | \"count\":null      | $.count: expected a value, but found null",
        ",\"quantity\":3       | ``                  | $.lines[0].quantity: the member is missing",
        "\"quantity\":3        | \"quantity\":\"3\"  | $.lines[0].quantity: expected an integer, but found text \"3\"",
        "[{\"product\"         | [null,{\"product\"  | $.lines[0]: expected an object, but found null",
        "\"post\":1.50         | \"a b\":null        | $.fees['a b']: expected a number, but found null",
        "\"soon\"              | []                  | $.note: expected text, but found an array",
        "\"type\":\"voucher\", | ``                  | $.payment.type: the member is missing",
        "\"voucher\"           | \"cash\"            | $.payment.type: expected one of card, voucher, but found text \"cash\"",
        "\"voucher\"           | 1                   | $.payment.type: expected text, but found number 1",
        "\"voucher\"           | \"card\"            | $.payment.number: the member is missing",
        "{\"a\":true}          | {\"a\":1,\"a\":1}   | $.extra[1].a: the member stands there twice",
      })
  void a_refusal_names_the_place(String correct, String wrong, String message) {
    assertThat(ORDER).contains(correct);
    assertThatThrownBy(() -> Order.read(in(ORDER.replace(correct, wrong))))
        .isInstanceOf(InvalidPayload.class)
        .hasMessage(message)
        .extracting(thrown -> ((InvalidPayload) thrown).path())
        .isEqualTo(message.substring(0, message.indexOf(": ")));
  }

  @Test
  void a_missing_member_of_an_empty_object_is_found_at_any_depth() {
    assertThatThrownBy(() -> Order.read(in("{}"))).hasMessage("$.id: the member is missing");
    assertThatThrownBy(() -> Order.read(in("{\"lines\":[{\"product\":\"a\",\"quantity\":1},{}]}")))
        .hasMessage("$.lines[1].product: the member is missing");
  }

  @Test
  void a_discriminator_may_stand_last() throws IOException {
    String payment =
        "{\"number\":\"1\",\"fallback\":{\"worth\":2,\"type\":\"voucher\"},\"type\":\"card\"}";
    Order order = Order.read(in(ORDER.replace("{\"type\":\"voucher\",\"worth\":5}", payment)));
    assertThat(order.payment()).isEqualTo(new Card("1", new Voucher(new BigDecimal("2"))));
  }

  @Test
  void a_path_is_right_behind_a_discriminator_that_stands_last() {
    String payment =
        "{\"number\":\"1\",\"fallback\":{\"worth\":\"2\",\"type\":\"voucher\"},\"type\":\"card\"}";
    assertThatThrownBy(
            () -> Order.read(in(ORDER.replace("{\"type\":\"voucher\",\"worth\":5}", payment))))
        .hasMessage("$.payment.fallback.worth: expected a number, but found text \"2\"");
  }

  @Test
  void discriminators_within_one_another_take_linear_time() {
    StringBuilder payment = new StringBuilder("{\"worth\":2,\"type\":\"voucher\"}");
    String filler = "[" + "0,".repeat(10_000) + "0]";
    for (int level = 0; level < 95; level++) {
      payment
          .insert(0, "{\"number\":\"1\",\"filler\":" + filler + ",\"fallback\":")
          .append(",\"type\":\"card\"}");
    }
    String order = ORDER.replace("{\"type\":\"voucher\",\"worth\":5}", payment);
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Order.read(in(order)));
  }

  @Test
  void null_is_not_written_where_a_value_is_required() {
    List<Line> lines = new ArrayList<>(List.of(new Line("tea", 1)));
    lines.add(null);
    assertThat(unwritable(order(null, List.of(), Map.of())::write))
        .isEqualTo("$.id: expected a value, but found null");
    assertThat(unwritable(order("7", lines, Map.of())::write))
        .isEqualTo("$.lines[1]: expected a value, but found null");
    assertThat(unwritable(order("7", List.of(new Line(null, 1)), Map.of())::write))
        .isEqualTo("$.lines[0].product: expected a value, but found null");
    assertThat(unwritable(order("7", List.of(), Collections.singletonMap("post", null))::write))
        .isEqualTo("$.fees.post: expected a value, but found null");
    assertThat(unwritable(order("7", null, Map.of())::write))
        .isEqualTo("$.lines: expected a value, but found null");
  }

  @Test
  void a_codec_that_asks_for_the_impossible_is_told_so_as_its_own_mistake() {
    PayloadReader in = in("{\"a\":1}");
    in.beginObject();
    assertThatIllegalStateException()
        .isThrownBy(in::string)
        .withMessage("a codec asks for text at $.a");
    assertThatIllegalStateException().isThrownBy(in::endObject);
    in.nextName();
    assertThatIllegalStateException().isThrownBy(in::nextName);
    assertThatIllegalStateException().isThrownBy(in::end);
    in.skip();
    assertThatIllegalStateException().isThrownBy(in::skip);
    in.endObject();
    in.end();
    assertThatIllegalStateException().isThrownBy(in::string);
  }

  private static Order order(String id, List<Line> lines, Map<String, BigDecimal> fees) {
    return new Order(id, 1, lines, fees, Optional.empty(), null, null);
  }
}
