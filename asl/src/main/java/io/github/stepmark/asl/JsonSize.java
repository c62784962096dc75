package io.github.stepmark.asl;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many bytes the text of a value has, {@link Json#compact} in UTF-8, counted without making it.
 * Large parts that the value shares with another one, such as the members of a state's input in its
 * output, are not counted again.
 */
public final class JsonSize {

  /** Smaller parts are counted as fast as they are found. */
  private static final int TEXT_WORTH_KNOWING = 1_024;

  private static final int SIZE_WORTH_KNOWING = 16;

  /** That of {@link Json#compact}; what is deeper, it refuses with words of its own. */
  private static final int DEEPEST = 1_000;

  private final Map<JsonNode, Long> known = new IdentityHashMap<>(4);
  private final @Nullable JsonSize before;
  private final long bytes;

  private JsonSize(JsonNode node, @Nullable JsonSize before) {
    this.before = before;
    bytes = count(node, 0);
  }

  /**
   * The size of {@code node}; null where it has no text that could be counted.
   *
   * @param other the size of a value that it shares parts with, if there is one
   */
  public static @Nullable JsonSize of(JsonNode node, @Nullable JsonSize other) {
    try {
      return new JsonSize(node, other);
    } catch (Uncounted e) {
      return null;
    }
  }

  /** In UTF-8. */
  public long bytes() {
    return bytes;
  }

  private long count(JsonNode node, int depth) {
    return switch (node.getNodeType()) {
      case OBJECT, ARRAY -> container(node, depth);
      case STRING -> text(node);
      case NUMBER -> number(node);
      case BOOLEAN -> node.booleanValue() ? 4 : 5;
      case NULL -> 4;
      default -> throw new Uncounted();
    };
  }

  private long text(JsonNode node) {
    if (node instanceof MeasuredText measured) {
      return measured.writtenSize();
    }
    String text = node.textValue();
    if (text.length() < TEXT_WORTH_KNOWING) {
      return TextSize.of(text);
    }
    Long size = find(node);
    if (size == null) {
      size = TextSize.of(text);
      known.put(node, size);
    }
    return size;
  }

  private long container(JsonNode node, int depth) {
    if (depth == DEEPEST) {
      throw new Uncounted();
    }
    Long size = node.size() < SIZE_WORTH_KNOWING ? null : find(node);
    if (size == null) {
      size = node.isObject() ? members(node, depth + 1) : elements(node, depth + 1);
      if (node.size() >= SIZE_WORTH_KNOWING) {
        known.put(node, size);
      }
    }
    return size;
  }

  private long members(JsonNode node, int depth) {
    long size = 1 + Math.max(1, node.size());
    for (var member : node.properties()) {
      size += TextSize.of(member.getKey()) + 1 + count(member.getValue(), depth);
    }
    return size;
  }

  private long elements(JsonNode node, int depth) {
    long size = 1 + Math.max(1, node.size());
    for (int i = 0; i < node.size(); i++) {
      size += count(node.get(i), depth);
    }
    return size;
  }

  private static int number(JsonNode node) {
    return switch (node.numberType()) {
      case INT, LONG -> Long.toString(node.longValue()).length();
      default -> Json.compact(node).length();
    };
  }

  /** Both what is found now and what was before is kept, but not what was before that. */
  private @Nullable Long find(JsonNode node) {
    Long size = known.get(node);
    if (size == null && before != null) {
      size = before.known.get(node);
      if (size != null) {
        known.put(node, size);
      }
    }
    return size;
  }

  /** There is no text. */
  private static final class Uncounted extends RuntimeException {

    private static final long serialVersionUID = 1;

    Uncounted() {
      super(null, null, false, false);
    }
  }
}
