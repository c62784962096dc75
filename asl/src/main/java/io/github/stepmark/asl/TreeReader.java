package io.github.stepmark.asl;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * Makes a tree of a parser's tokens, without Jackson's mapper: the 300 classes that one is made of
 * would be loaded in each run of a compiler. Takes no more of the stack for a deeper tree.
 */
final class TreeReader {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final JsonParser tokens;
  private final Iterator<JsonNode> empty;
  private final Deque<JsonNode> open = new ArrayDeque<>();

  /** Takes what stands in {@code empty} for one empty string after the other, if that has more. */
  TreeReader(JsonParser tokens, Iterator<JsonNode> empty) {
    this.tokens = tokens;
    this.empty = empty;
  }

  /** The next value; {@code null} where there is none. */
  @Nullable JsonNode next() throws IOException {
    if (tokens.nextToken() == null) {
      return null;
    }
    JsonNode root = value();
    while (!open.isEmpty()) {
      if (open.peek() instanceof ObjectNode object) {
        member(object);
      } else {
        element((ArrayNode) open.peek());
      }
    }
    return root;
  }

  private void member(ObjectNode object) throws IOException {
    String name = tokens.nextFieldName();
    if (name == null) {
      open.pop();
    } else {
      tokens.nextToken();
      object.set(name, value());
    }
  }

  private void element(ArrayNode array) throws IOException {
    if (tokens.nextToken() == JsonToken.END_ARRAY) {
      open.pop();
    } else {
      array.add(value());
    }
  }

  /** The value that the current token is; an object or an array as it is opened. */
  private JsonNode value() throws IOException {
    JsonToken token = tokens.currentToken();
    return switch (token) {
      case START_OBJECT -> opened(NODES.objectNode());
      case START_ARRAY -> opened(NODES.arrayNode());
      case VALUE_STRING -> string();
      case VALUE_NUMBER_INT -> integer();
      case VALUE_NUMBER_FLOAT -> decimal();
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      case VALUE_NULL -> NODES.nullNode();
      default -> throw new IllegalStateException("A value cannot start with " + token);
    };
  }

  private JsonNode string() throws IOException {
    String string = tokens.getText();
    return string.isEmpty() && empty.hasNext() ? empty.next() : NODES.textNode(string);
  }

  private JsonNode opened(JsonNode container) {
    open.push(container);
    return container;
  }

  private JsonNode integer() throws IOException {
    return switch (tokens.getNumberType()) {
      case INT -> NODES.numberNode(tokens.getIntValue());
      case LONG -> NODES.numberNode(tokens.getLongValue());
      default -> NODES.numberNode(tokens.getBigIntegerValue());
    };
  }

  private JsonNode decimal() throws IOException {
    try {
      return DecimalNode.valueOf(tokens.getDecimalValue());
    } catch (NumberFormatException e) {
      String message = "The exponent of " + tokens.getText() + " is too great";
      throw new JsonParseException(tokens, message, tokens.currentTokenLocation(), e);
    }
  }
}
