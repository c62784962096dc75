package io.github.stepmark.asl;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.POJONode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A size that is counted is that of the text that would be written. */
class JsonSizeTest {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private static long written(JsonNode node) {
    return Json.compact(node).getBytes(StandardCharsets.UTF_8).length;
  }

  private static long counted(JsonNode node) {
    JsonSize size = JsonSize.of(node, null);
    return size == null ? -1 : size.bytes();
  }

  private static String text(Random random) {
    int length = random.nextInt(4) == 0 ? random.nextInt(3_000) : random.nextInt(20);
    StringBuilder text = new StringBuilder();
    int odd = random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(200);
    while (text.length() < length) {
      char plain = (char) ('a' + random.nextInt(26));
      char any = (char) random.nextInt(random.nextBoolean() ? 0x80 : 0x10000);
      text.append(odd > 0 && random.nextInt(odd) == 0 ? any : plain);
    }
    return text.toString();
  }

  private static JsonNode node(Random random, int depth) {
    return switch (random.nextInt(depth > 5 ? 7 : 9)) {
      case 0 -> JSON.textNode(text(random));
      case 1 -> JSON.numberNode(random.nextInt());
      case 2 -> JSON.numberNode(random.nextLong());
      case 3 -> JSON.numberNode(new BigDecimal(BigInteger.valueOf(random.nextInt()), 7));
      case 4 -> JSON.numberNode(random.nextDouble() * Math.pow(10, random.nextInt(40) - 20));
      case 5 -> random.nextBoolean() ? JSON.nullNode() : JSON.booleanNode(random.nextBoolean());
      case 6 -> JSON.numberNode(new BigInteger(200, random));
      case 7 -> array(random, depth);
      default -> object(random, depth);
    };
  }

  private static JsonNode array(Random random, int depth) {
    ArrayNode array = JSON.arrayNode();
    for (int i = random.nextInt(40); i > 0; i--) {
      array.add(node(random, depth + 1 + random.nextInt(5)));
    }
    return array;
  }

  private static JsonNode object(Random random, int depth) {
    ObjectNode object = JSON.objectNode();
    for (int i = random.nextInt(20); i > 0; i--) {
      object.set(text(random), node(random, depth + 1 + random.nextInt(5)));
    }
    return object;
  }

  @Test
  void isThatOfTheTextWhateverTheValue() {
    for (int seed = 0; seed < 2_000; seed++) {
      JsonNode node = node(new Random(seed), 0);
      assertThat(counted(node)).as("seed " + seed).isEqualTo(written(node));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\u001f", "\t", "\"", "\\", "\u007f", "é", "€", "😀", "\ud83d"})
  void isThatOfTheTextWhereverACharacterStands(String odd) {
    for (int at = 0; at < 140; at++) {
      JsonNode node = TextNode.valueOf("x".repeat(at) + odd + "x".repeat(140 - at));
      assertThat(counted(node)).as("at " + at).isEqualTo(written(node));
      JsonNode shorter = TextNode.valueOf("x".repeat(at % 90) + odd);
      assertThat(counted(shorter)).as("at " + at).isEqualTo(written(shorter));
    }
  }

  @Test
  void ofAValueThatSharesPartsIsCountedAnew() {
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      JsonNode shared = node(random, 0);
      JsonSize before = JsonSize.of(shared, null);
      JsonNode other = JSON.objectNode().<ObjectNode>set("a", shared).set("b", node(random, 0));
      JsonNode third = JSON.arrayNode().add(other).add(shared);
      JsonSize after = JsonSize.of(other, before);

      assertThat(after).isNotNull();
      assertThat(after.bytes()).isEqualTo(written(other));
      assertThat(JsonSize.of(third, after)).extracting(JsonSize::bytes).isEqualTo(written(third));
    }
  }

  @Test
  void isThatOfTheDeepestValueThatHasAText() {
    JsonNode deep = JSON.nullNode();
    for (int i = 0; i < 1_000; i++) {
      deep = i % 2 == 0 ? JSON.arrayNode().add(deep) : JSON.objectNode().set("a", deep);
    }
    assertThat(counted(deep)).isEqualTo(written(deep));
    assertThat(JsonSize.of(JSON.arrayNode().add(deep), null)).isNull();
  }

  @Test
  void isKnownOfALongTextThatWasRead() {
    JsonNode read = Json.parse("{\"a\":[\"" + "x".repeat(5_000) + "\"]}");
    assertThat(counted(read)).isEqualTo(written(read));
  }

  @Test
  void isNotKnownOfWhatIsNoJson() {
    assertThat(JsonSize.of(JSON.arrayNode().add(new POJONode(this)), null)).isNull();
  }
}
