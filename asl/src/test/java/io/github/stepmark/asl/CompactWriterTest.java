package io.github.stepmark.asl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BinaryNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.FloatNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.ShortNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Jackson is the one to agree with. */
class CompactWriterTest {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  @Test
  void eachCharacterIsWrittenAsJacksonWritesIt() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      assertAsJacksons(TextNode.valueOf("a" + (char) c + "b"));
    }
    assertAsJacksons(TextNode.valueOf(""));
    assertAsJacksons(TextNode.valueOf("\"\\\u0001 \ud83d\ude00 \""));
  }

  @Test
  void eachTypeOfValueIsWrittenAsJacksonWritesIt() {
    List<JsonNode> values = new ArrayList<>();
    values.add(NullNode.instance);
    values.add(BooleanNode.TRUE);
    values.add(BooleanNode.FALSE);
    for (long number : new long[] {0, -1, 7, Integer.MAX_VALUE, Long.MIN_VALUE}) {
      values.add(IntNode.valueOf((int) number));
      values.add(LongNode.valueOf(number));
      values.add(ShortNode.valueOf((short) number));
      values.add(BigIntegerNode.valueOf(BigInteger.valueOf(number).pow(3)));
      values.add(DoubleNode.valueOf(number / 3.0));
      values.add(FloatNode.valueOf(number / 3.0f));
    }
    for (String decimal : List.of("0.0", "1.50", "1E+400", "-0.000000001", "1e-7")) {
      values.add(DecimalNode.valueOf(new BigDecimal(decimal)));
    }
    values.add(DoubleNode.valueOf(Double.NaN));
    values.add(DoubleNode.valueOf(Double.NEGATIVE_INFINITY));
    values.add(BinaryNode.valueOf(new byte[] {1, 2, 3}));
    ObjectNode object = JSON.objectNode();
    ArrayNode array = JSON.arrayNode();
    for (JsonNode value : values) {
      assertAsJacksons(value);
      object.set("a \"" + object.size(), value);
      array.add(value);
    }
    array.add(object).add(JSON.objectNode()).add(JSON.arrayNode());
    assertAsJacksons(object);
    assertAsJacksons(array);
  }

  @Test
  void whatIsDeeperThanJacksonWritesIsRefused() {
    JsonNode deepest = nested(1_000);
    assertAsJacksons(deepest);
    JsonNode tooDeep = nested(1_001);
    assertThat(CompactWriter.write(tooDeep)).isNull();
    assertThatThrownBy(() -> Json.compact(tooDeep)).isInstanceOf(IllegalStateException.class);
  }

  private static JsonNode nested(int depth) {
    JsonNode value = JSON.arrayNode();
    for (int i = 1; i < depth; i++) {
      value = i % 2 == 0 ? JSON.arrayNode().add(value) : JSON.objectNode().set("a", value);
    }
    return value;
  }

  private static void assertAsJacksons(JsonNode value) {
    assertThat(Json.compact(value)).isEqualTo(value.toString());
  }
}
