package io.github.stepmark.runner.items;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.InvalidJsonException;
import io.github.stepmark.asl.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The items of JSON texts. */
final class JsonItems {

  private JsonItems() {}

  /** Reads the elements or members of one value, or of what {@code pointer} finds in it. */
  static void read(Reader text, @Nullable String pointer, String source, Items into)
      throws IOException, DatasetException {
    StringWriter whole = new StringWriter();
    text.transferTo(whole);
    add(parse(whole.toString(), source), pointer, source, into);
  }

  /** Adds the elements or members of {@code value}. */
  static void add(JsonNode value, @Nullable String pointer, String source, Items into)
      throws DatasetException {
    JsonNode found = pointer == null ? value : value.at(pointer(pointer));
    if (found.isArray()) {
      found.forEach(element -> into.add(null, element, source));
    } else if (found.isObject()) {
      for (Map.Entry<String, JsonNode> member : found.properties()) {
        into.add(member.getKey(), member.getValue(), source);
      }
    } else {
      throw new DatasetException("Attempting to map over non-iterable node.");
    }
  }

  private static JsonPointer pointer(String text) throws DatasetException {
    try {
      return JsonPointer.compile(text);
    } catch (IllegalArgumentException e) {
      throw new DatasetException(
          "The ItemsPointer '%s' is no JSON pointer; it begins with '/'.".formatted(text));
    }
  }

  /** Reads a value from each line that is not blank. */
  static void readLines(Reader text, String source, Items into)
      throws IOException, DatasetException {
    BufferedReader lines = new BufferedReader(text);
    int number = 0;
    while (!into.isFull()) {
      String line = lines.readLine();
      if (line == null) {
        return;
      }
      number++;
      if (!line.isBlank()) {
        into.add(null, parse(line, "line %d of %s".formatted(number, source)), source);
      }
    }
  }

  private static JsonNode parse(String text, String where) throws DatasetException {
    try {
      return Json.parse(text);
    } catch (InvalidJsonException e) {
      throw new DatasetException("There is no JSON in %s: %s".formatted(where, e.getMessage()));
    }
  }
}
