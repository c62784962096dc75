package io.github.stepmark.asl;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * JSON as every module here reads and writes it: a member named twice is an error, text after the
 * value is an error, numbers keep their value and scale. The one place that configures a mapper.
 */
public final class Json {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private static final DefaultPrettyPrinter PRETTY =
      new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                  .withArrayEmptySeparator("")
                  .withObjectEmptySeparator(""))
          .withObjectIndenter(new DefaultIndenter("  ", "\n"))
          .withArrayIndenter(new DefaultIndenter("  ", "\n"));

  private Json() {}

  /** A mapper that reads and writes as described; the caller may configure its copy further. */
  public static JsonMapper mapper() {
    return MAPPER.copy();
  }

  /**
   * Parses one JSON value.
   *
   * @throws InvalidJsonException where it is no JSON, or names a member twice
   */
  public static JsonNode parse(String text) {
    JsonNode node;
    try {
      node = MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      throw new InvalidJsonException(
          e instanceof MismatchedInputException
              ? "there is more text after the value"
              : JacksonMessage.plain(e.getOriginalMessage()),
          at == null ? 0 : at.getLineNr(),
          at == null ? 0 : at.getColumnNr());
    }
    if (node == null || node instanceof MissingNode) {
      throw new InvalidJsonException("There is no JSON value in this text", 1, 1);
    }
    return node;
  }

  /** The tokens of a text that {@link #parse} has taken, with their places. */
  static JsonParser tokens(String text) {
    try {
      return MAPPER.createParser(text);
    } catch (IOException e) {
      throw new UncheckedIOException("A string that cannot be read", e);
    }
  }

  /** The value on one line without blanks. */
  public static String compact(JsonNode node) {
    return node.toString();
  }

  /** The value over lines, two blanks an indent, ended by a line feed on every platform. */
  public static String pretty(JsonNode node) {
    try {
      return MAPPER.writer(PRETTY).writeValueAsString(node) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A tree that cannot be written: " + node, e);
    }
  }
}
