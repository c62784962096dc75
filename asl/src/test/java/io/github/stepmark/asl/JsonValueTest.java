package io.github.stepmark.asl;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

class JsonValueTest {

  @Test
  void aValueMadeFromNodesEqualsTheOneReadFromItsText() {
    assertThat(JsonValue.of(LongNode.valueOf(1))).isEqualTo(JsonValue.parse("1"));
    assertThat(JsonValue.of(DoubleNode.valueOf(1.5))).isEqualTo(JsonValue.parse("1.5"));
  }

  @Test
  void theScaleOfANumberIsAPartOfIt() {
    assertThat(JsonValue.parse("1.0")).isNotEqualTo(JsonValue.parse("1"));
    assertThat(JsonValue.parse("1.0")).hasToString("1.0");
  }

  @Test
  void whatIsChangedAfterwardsChangesNoValue() {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("a", 1);
    JsonValue value = JsonValue.of(node);

    node.put("a", 2);
    ((ObjectNode) value.toNode()).put("a", 3);

    assertThat(value).isEqualTo(JsonValue.parse("{\"a\": 1}"));
  }
}
