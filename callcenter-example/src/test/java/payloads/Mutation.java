package payloads;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Changes payloads: a value into another, or bytes. */
final class Mutation {

  private static final String[] TEXTS = {
    "",
    " ",
    "1",
    "true",
    "null",
    "MONDAY",
    "Circle",
    "2026-01-31",
    "2026-01-31T12:00:00Z",
    "PT1H",
    "0"
  };

  private final Random random;

  Mutation(Random random) {
    this.random = random;
  }

  /** {@code json} with one value in it changed, left out, added or exchanged for another. */
  JsonNode changed(JsonNode json) {
    JsonNode changed = json.deepCopy();
    List<JsonNode> containers = new ArrayList<>();
    collect(changed, containers);
    JsonNode container = containers.get(random.nextInt(containers.size()));
    if (container instanceof ObjectNode object) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      String name = names.isEmpty() ? "new" : names.get(random.nextInt(names.size()));
      switch (random.nextInt(4)) {
        case 0 -> object.remove(name);
        case 1 -> object.set(name + "2", value());
        default -> object.set(name, value());
      }
    } else if (container instanceof ArrayNode array) {
      int at = random.nextInt(array.size() + 1);
      if (at < array.size() && random.nextBoolean()) {
        array.remove(at);
      } else {
        array.insert(at, value());
      }
    }
    return changed;
  }

  private static void collect(JsonNode node, List<JsonNode> containers) {
    if (node.isContainerNode()) {
      containers.add(node);
      node.forEach(child -> collect(child, containers));
    }
  }

  private JsonNode value() {
    JsonNodeFactory json = JsonNodeFactory.instance;
    return switch (random.nextInt(9)) {
      case 0 -> json.nullNode();
      case 1 -> json.booleanNode(random.nextBoolean());
      case 2 -> json.numberNode(random.nextInt(300) - 100);
      case 3 -> json.numberNode(random.nextLong());
      case 4 -> json.numberNode(new BigDecimal("1.0"));
      case 5 -> json.numberNode(random.nextDouble());
      case 6 -> json.arrayNode().add(TEXTS[random.nextInt(TEXTS.length)]);
      case 7 -> json.objectNode().put("name", "x");
      default -> json.textNode(TEXTS[random.nextInt(TEXTS.length)]);
    };
  }

  /** {@code payload} with up to three of its bytes changed, or cut, or a piece of it twice. */
  byte[] changed(byte[] payload) {
    byte[] changed = payload.clone();
    for (int i = random.nextInt(3); i >= 0; i--) {
      changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
    }
    if (random.nextInt(4) == 0) {
      int from = random.nextInt(changed.length);
      int length = random.nextInt(changed.length - from);
      byte[] longer = new byte[changed.length + length];
      System.arraycopy(changed, 0, longer, 0, from + length);
      System.arraycopy(changed, from, longer, from + length, changed.length - from);
      return longer;
    }
    return random.nextInt(4) == 0
        ? java.util.Arrays.copyOf(changed, random.nextInt(changed.length))
        : changed;
  }
}
