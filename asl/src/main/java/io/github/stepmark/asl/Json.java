package io.github.stepmark.asl;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * JSON as every module here reads and writes it: a member named twice is an error, text after the
 * value is an error, numbers keep their value and scale. The one place that configures Jackson.
 */
public final class Json {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /** Longer texts Jackson reads in pieces, four times as slowly as one that it is given at once. */
  private static final int IN_ONE_PIECE = 1 << 15;

  /** Longer ones may well be read in pieces, so that they are not in the memory twice. */
  private static final int TOO_LONG = 1 << 23;

  private static final DefaultPrettyPrinter PRETTY =
      new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                  .withArrayEmptySeparator("")
                  .withObjectEmptySeparator(""))
          .withObjectIndenter(new DefaultIndenter("  ", "\n"))
          .withArrayIndenter(new DefaultIndenter("  ", "\n"));

  private Json() {}

  /** A mapper that reads and writes as described; the caller's own, to configure further. */
  public static JsonMapper mapper() {
    return JsonMapper.builder(FACTORY.copy())
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
        .build();
  }

  /**
   * Parses one JSON value.
   *
   * @throws InvalidJsonException where it is no JSON, or names a member twice
   */
  public static JsonNode parse(String text) {
    LongStrings strings = text.length() > TOO_LONG ? null : LongStrings.of(text);
    if (strings != null) {
      try {
        return parse(strings.rest(), strings.strings());
      } catch (InvalidJsonException e) {
        // The places are others in the whole text.
      }
    }
    return parse(text, Collections.emptyIterator());
  }

  private static JsonNode parse(String text, Iterator<JsonNode> empty) {
    try (JsonParser tokens = tokens(text)) {
      JsonNode node = new TreeReader(tokens, empty).next();
      if (node == null) {
        throw new InvalidJsonException(
            "There is no JSON value in this text", 1, 1, "A definition is one JSON object.");
      }
      if (tokens.nextToken() != null) {
        throw invalid(text, "there is more text after the value", tokens.currentTokenLocation());
      }
      return node;
    } catch (JsonProcessingException e) {
      throw invalid(text, JacksonMessage.plain(e.getOriginalMessage()), e.getLocation());
    } catch (IOException e) {
      throw new UncheckedIOException("A string that cannot be read", e);
    }
  }

  private static InvalidJsonException invalid(
      String text, String message, @Nullable JsonLocation at) {
    if (at == null) {
      return new InvalidJsonException(message, 0, 0, JsonMend.of(text, 0, message));
    }
    TextLines lines = TextLines.of(text);
    int offset = lines.offsetOf(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    if (message.startsWith("Duplicate field")) {
      offset = nameBefore(text, offset);
    }
    return new InvalidJsonException(
        message, lines.lineOf(offset), lines.columnOf(offset), JsonMend.of(text, offset, message));
  }

  /** Where the name begins that ends before {@code offset}: Jackson knows of it when it is over. */
  private static int nameBefore(String text, int offset) {
    int start = text.lastIndexOf('"', text.lastIndexOf('"', offset - 1) - 1);
    while (start > 0 && isEscaped(text, start)) {
      start = text.lastIndexOf('"', start - 1);
    }
    return Math.max(0, start);
  }

  /** Whether an odd number of backslashes stands before {@code index}. */
  static boolean isEscaped(String text, int index) {
    int backslashes = 0;
    while (backslashes < index && text.charAt(index - 1 - backslashes) == '\\') {
      backslashes++;
    }
    return backslashes % 2 == 1;
  }

  /** The tokens of a text, with their places. */
  static JsonParser tokens(String text) {
    try {
      return text.length() > IN_ONE_PIECE && text.length() <= TOO_LONG
          ? FACTORY.createParser(text.toCharArray())
          : FACTORY.createParser(text);
    } catch (IOException e) {
      throw new UncheckedIOException("A string that cannot be read", e);
    }
  }

  /** The value on one line without blanks. */
  public static String compact(JsonNode node) {
    String text = CompactWriter.write(node);
    return text == null ? write(node, null) : text;
  }

  /** The value over lines, two blanks an indent, ended by a line feed on every platform. */
  public static String pretty(JsonNode node) {
    return write(node, PRETTY.createInstance()) + "\n";
  }

  private static String write(JsonNode node, @Nullable PrettyPrinter layout) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = FACTORY.createGenerator(text)) {
      new TreeWriter(out.setPrettyPrinter(layout)).write(node);
    } catch (IOException e) {
      throw new IllegalStateException("A tree that cannot be written", e);
    }
    return text.toString();
  }
}
