package io.github.stepmark.runner.items;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.asl.ReaderConfig;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Delimited text with named columns: each row is an object of strings. */
final class CsvTable {

  /** What AWS lets a row of headers have, in bytes. */
  private static final int HEADER_LIMIT = 10 * 1024;

  private final char delimiter;
  private final @Nullable List<String> given;

  /** {@code given} are the columns' names; null where the first row has them. */
  CsvTable(char delimiter, @Nullable List<String> given) {
    this.delimiter = delimiter;
    this.given = given;
  }

  static CsvTable of(ReaderConfig config) throws DatasetException {
    return new CsvTable(
        delimiter(config.csvDelimiter()),
        "GIVEN".equals(config.csvHeaderLocation()) ? config.csvHeaders() : null);
  }

  private static char delimiter(@Nullable String name) throws DatasetException {
    return switch (name == null ? "COMMA" : name) {
      case "COMMA" -> ',';
      case "PIPE" -> '|';
      case "SEMICOLON" -> ';';
      case "SPACE" -> ' ';
      case "TAB" -> '\t';
      default -> throw new DatasetException("The CSVDelimiter '%s' is none.".formatted(name));
    };
  }

  void read(Reader text, String source, Items into) throws IOException, DatasetException {
    CsvRows rows = new CsvRows(text, delimiter);
    List<String> columns = given == null ? rows.next() : given;
    if (columns == null) {
      return;
    }
    check(columns);
    while (!into.isFull()) {
      List<String> row = rows.next();
      if (row == null) {
        return;
      }
      into.add(null, object(columns, row), source);
    }
  }

  private static void check(List<String> columns) throws DatasetException {
    if (new HashSet<>(columns).size() < columns.size()) {
      throw new DatasetException("CSV headers cannot contain duplicates.");
    }
    if (String.join(",", columns).getBytes(StandardCharsets.UTF_8).length > HEADER_LIMIT) {
      throw new DatasetException("CSV headers cannot be larger than 10 KiB.");
    }
  }

  /** Fields that are missing are empty, and those that have no column are left out. */
  private static ObjectNode object(List<String> columns, List<String> row) {
    // In the order of a hash map, as the recordings have the members.
    Map<String, String> fields = new HashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      fields.put(columns.get(i), i < row.size() ? row.get(i) : "");
    }
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    fields.forEach(object::put);
    return object;
  }
}
