package io.github.stepmark.asl;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where one value of a JSON text stands, with its name where it has one, and what is in it. */
final class TextPart {

  private final int start;
  private final int nameStart;
  private final int nameEnd;

  /** By the token that leads there in a JSON pointer, unescaped. */
  private final Map<String, TextPart> children = new HashMap<>(0);

  private int end;

  private TextPart(int start, int nameStart, int nameEnd) {
    this.start = start;
    this.nameStart = nameStart;
    this.nameEnd = nameEnd;
  }

  /** The whole of {@code text}, which {@link Json#parse} must have taken. */
  static TextPart of(String text) {
    try (JsonParser tokens = Json.tokens(text)) {
      Deque<TextPart> open = new ArrayDeque<>();
      int nameStart = -1;
      while (true) {
        JsonToken token = Objects.requireNonNull(tokens.nextToken());
        int at = (int) tokens.currentTokenLocation().getCharOffset();
        TextPart done;
        if (token == JsonToken.FIELD_NAME) {
          nameStart = at;
          continue;
        }
        if (token.isStructEnd()) {
          done = open.pop();
          done.end = at + 1;
        } else {
          done = begin(text, tokens.currentName(), nameStart, at, open.peek());
          if (token.isStructStart()) {
            open.push(done);
            continue;
          }
          done.end =
              token == JsonToken.VALUE_STRING ? endOfString(text, at) : at + tokens.getTextLength();
        }
        if (open.isEmpty()) {
          return done;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Text that was parsed a moment ago", e);
    }
  }

  private static TextPart begin(
      String text, @Nullable String name, int nameStart, int start, @Nullable TextPart parent) {
    TextPart part =
        name == null
            ? new TextPart(start, -1, -1)
            : new TextPart(start, nameStart, endOfString(text, nameStart));
    if (parent != null) {
      parent.children.put(name == null ? Integer.toString(parent.children.size()) : name, part);
    }
    return part;
  }

  /** The offset after the closing quote of the string that opens at {@code start}. */
  private static int endOfString(String text, int start) {
    int at = start + 1;
    while (text.charAt(at) != '"') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return at + 1;
  }

  @Nullable TextPart child(String token) {
    return children.get(token);
  }

  boolean hasName() {
    return nameStart >= 0;
  }

  int nameStart() {
    return nameStart;
  }

  int nameEnd() {
    return nameEnd;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }
}
