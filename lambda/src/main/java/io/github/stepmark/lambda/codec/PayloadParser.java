package io.github.stepmark.lambda.codec;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import io.github.stepmark.lambda.InvalidPayload;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to tokens. All that can be said of a payload without knowing its type is checked here and
 * nowhere else: encoding, syntax, depth, duplicate names, surrogates, the length of numbers, and
 * that nothing follows. So a member that nobody asks for is checked like any other.
 */
final class PayloadParser {

  private final String text;
  private final @Nullable LongNumbers numbers;
  private final JsonReader json;
  private final PayloadTape tape = new PayloadTape();

  /**
   * @param numbers whose originals are wanted; null where the text is as it was sent
   */
  private PayloadParser(String text, @Nullable LongNumbers numbers) {
    this.text = text;
    this.numbers = numbers;
    this.json = new JsonReader(new StringReader(text));
    json.setStrictness(Strictness.STRICT);
  }

  static PayloadTape parse(byte[] payload) {
    return new PayloadParser(decode(payload), null).document();
  }

  private static String decode(byte[] payload) {
    ByteBuffer bytes = ByteBuffer.wrap(payload);
    String text;
    try {
      // A new decoder reports malformed input; String and Reader would replace it silently.
      text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException malformed) {
      throw new InvalidPayload("$", "not UTF-8 from byte " + bytes.position() + " on");
    }
    if (text.startsWith("\uFEFF")) {
      throw new InvalidPayload("$", "starts with a byte order mark, which JSON does not have");
    }
    if (text.isBlank()) {
      throw new InvalidPayload("$", "the payload is empty");
    }
    return text;
  }

  private PayloadTape document() {
    boolean complete = false;
    try {
      value(0);
      complete = true;
      json.peek();
      return tape;
    } catch (EOFException truncated) {
      throw new InvalidPayload(here(), SyntaxProblem.TRUNCATED);
    } catch (MalformedJsonException malformed) {
      if (complete) {
        throw new InvalidPayload("$", "text follows after the value");
      }
      LongNumbers refused = numbers == null ? LongNumbers.in(text) : null;
      if (refused != null) {
        return new PayloadParser(refused.readable(), refused).document();
      }
      throw new InvalidPayload(here(), SyntaxProblem.of(malformed, text));
    } catch (IOException impossible) {
      throw new UncheckedIOException("a string was not readable", impossible);
    }
  }

  private void value(int level) throws IOException {
    JsonToken token = json.peek();
    switch (token) {
      case BEGIN_OBJECT -> object(level + 1);
      case BEGIN_ARRAY -> array(level + 1);
      case STRING -> {
        String string = json.nextString();
        tape.add(PayloadTape.STRING, string);
        checkSurrogates(string);
      }
      case NUMBER -> {
        String read = json.nextString();
        String number = numbers == null ? read : numbers.original(read);
        tape.add(PayloadTape.NUMBER, number);
        if (number.length() > Limits.NUMBER_LENGTH) {
          throw new InvalidPayload(tape.path(tape.size() - 1), Limits.TOO_LONG);
        }
      }
      case BOOLEAN -> tape.add(json.nextBoolean() ? PayloadTape.TRUE : PayloadTape.FALSE, null);
      case NULL -> {
        json.nextNull();
        tape.add(PayloadTape.NULL, null);
      }
      default -> throw new IllegalStateException("a value cannot start with " + token);
    }
  }

  private void object(int level) throws IOException {
    int start = open(PayloadTape.OBJECT, level);
    Set<String> names = new HashSet<>();
    json.beginObject();
    while (json.hasNext()) {
      String name = json.nextName();
      int member = tape.add(PayloadTape.NAME, name);
      if (!names.add(name)) {
        throw new InvalidPayload(tape.path(member), "the member stands there twice");
      }
      checkSurrogates(name);
      value(level);
    }
    json.endObject();
    tape.close(start);
  }

  private void array(int level) throws IOException {
    int start = open(PayloadTape.ARRAY, level);
    json.beginArray();
    while (json.hasNext()) {
      value(level);
    }
    json.endArray();
    tape.close(start);
  }

  private int open(byte kind, int level) {
    if (level > Limits.LEVELS) {
      throw new InvalidPayload(here(), Limits.TOO_DEEP);
    }
    return tape.add(kind, null);
  }

  /** Refused, for what is read could not be written again: UTF-8 has no form for it. */
  private void checkSurrogates(String string) {
    if (Excerpt.loneSurrogate(string) >= 0) {
      throw new InvalidPayload(
          tape.path(tape.size() - 1),
          "half of a surrogate pair stands alone in " + Excerpt.quoted(string));
    }
  }

  private String here() {
    return tape.size() == 0 ? "$" : tape.path(tape.size());
  }
}
