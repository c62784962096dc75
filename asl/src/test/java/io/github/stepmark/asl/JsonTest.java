package io.github.stepmark.asl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.asl.read.DefinitionReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "{\"a\": {\"b\": [{\"c\": []}, [[1], {}], null]}, \"d\": \"\"}",
        "[0, -1, 2147483648, -9223372036854775808, 123456789012345678901234567890]",
        "[1.0, 1.10, 1e2, -0.0, 1E-400, 0.00000000000000000001]",
        "[true, false, null, \"\\u0000\\ud83d\\ude80\\/\\\"\"]"
      })
  void aTextIsReadAsByItsMapper(String text) throws JsonProcessingException {
    assertThat(Json.parse(text)).isEqualTo(Json.mapper().readTree(text));
  }

  @Test
  void whatIsWrittenIsWrittenAsByItsMapper() throws JsonProcessingException {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    ObjectNode tree = nodes.objectNode();
    tree.put("int", 1).put("long", 1L << 40).put("short", (short) 3);
    tree.put("double", 0.1).put("float", 0.1f).put("not finite", Double.NaN);
    tree.set("decimal", Json.parse("1e2"));
    tree.set("integer", Json.parse("123456789012345678901234567890"));
    tree.put("bytes", new byte[] {1, 2, 3}).putPOJO("pojo", "text").putNull("null");
    tree.putArray("array").add("é \u2028 \" \\ \u0007").add(true).addObject();

    assertThat(Json.compact(tree)).isEqualTo(Json.mapper().writeValueAsString(tree));
  }

  @Test
  void anExponentThatNoNumberHasIsAMistakeOfTheText() {
    assertThatExceptionOfType(InvalidJsonException.class)
        .isThrownBy(() -> Json.parse("[1,\n 1e99999999999]"))
        .withMessageContaining("The exponent of 1e99999999999 is too great")
        .satisfies(refused -> assertThat(refused.line()).isEqualTo(2));
    assertThat(DefinitionReader.read("{\"TimeoutSeconds\": 1e99999999999}").diagnostics())
        .singleElement()
        .extracting(Diagnostic::rule)
        .isEqualTo(Rule.NOT_JSON);
  }
}
