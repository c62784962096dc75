package io.github.stepmark.asl;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * Writes a tree on one line, as Jackson's generator does, of which there would have to be a new one
 * for each of the many small values that an execution hands on.
 */
final class CompactWriter {

  /** Jackson's limit, which readers have as well. */
  private static final int DEEPEST = 1_000;

  private static final char[] HEX = "0123456789ABCDEF".toCharArray();

  private final StringBuilder out = new StringBuilder(128);

  /** The text; null where it is too deep, or holds what no text is read to: Jackson's affair. */
  static @Nullable String write(JsonNode node) {
    CompactWriter writer = new CompactWriter();
    return writer.write(node, 0) ? writer.out.toString() : null;
  }

  private boolean write(JsonNode node, int depth) {
    switch (node.getNodeType()) {
      case OBJECT:
        return depth < DEEPEST && object(node, depth + 1);
      case ARRAY:
        return depth < DEEPEST && array(node, depth + 1);
      case STRING:
        string(node.textValue());
        return true;
      case NUMBER:
        return number(node);
      case BOOLEAN:
        out.append(node.booleanValue());
        return true;
      case NULL:
        out.append("null");
        return true;
      default:
        return false;
    }
  }

  private boolean object(JsonNode node, int depth) {
    out.append('{');
    boolean first = true;
    for (var member : node.properties()) {
      if (!first) {
        out.append(',');
      }
      first = false;
      string(member.getKey());
      out.append(':');
      if (!write(member.getValue(), depth)) {
        return false;
      }
    }
    out.append('}');
    return true;
  }

  private boolean array(JsonNode node, int depth) {
    out.append('[');
    for (int i = 0; i < node.size(); i++) {
      if (i > 0) {
        out.append(',');
      }
      if (!write(node.get(i), depth)) {
        return false;
      }
    }
    out.append(']');
    return true;
  }

  private boolean number(JsonNode node) {
    switch (node.numberType()) {
      case INT, LONG:
        out.append(node.longValue());
        return true;
      case BIG_DECIMAL:
        out.append(node.decimalValue());
        return true;
      default:
        out.append(node); // among them are numbers that are no JSON and stand in quotes
        return true;
    }
  }

  private void string(String text) {
    out.append('"');
    int written = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '"' || c == '\\') {
        out.append(text, written, i);
        escape(c);
        written = i + 1;
      }
    }
    if (written == 0) {
      out.append(text); // as a whole, which is faster
    } else {
      out.append(text, written, text.length());
    }
    out.append('"');
  }

  private void escape(char c) {
    switch (c) {
      case '"', '\\' -> out.append('\\').append(c);
      case '\b' -> out.append("\\b");
      case '\t' -> out.append("\\t");
      case '\n' -> out.append("\\n");
      case '\f' -> out.append("\\f");
      case '\r' -> out.append("\\r");
      default -> out.append("\\u00").append(HEX[c >> 4]).append(HEX[c & 0xF]);
    }
  }
}
