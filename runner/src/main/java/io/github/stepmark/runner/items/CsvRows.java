package io.github.stepmark.runner.items;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of delimited text, by AWS's rules ("How Step Functions parses input CSV files"): a field
 * in quotes may hold delimiters and line breaks, and quotes that are doubled; a backslash makes a
 * backslash, a quote or a delimiter an ordinary character, and vanishes before any other. Blanks
 * count; lines without any character do not.
 */
final class CsvRows {

  private static final int END = -1;

  private final BufferedReader in;
  private final char delimiter;

  CsvRows(Reader in, char delimiter) {
    this.in = new BufferedReader(in);
    this.delimiter = delimiter;
  }

  /** The fields of the next row; null where there are no more. */
  @Nullable List<String> next() throws IOException, DatasetException {
    int first = in.read();
    while (first == '\n' || first == '\r') {
      first = in.read();
    }
    if (first == END) {
      return null;
    }
    List<String> fields = new ArrayList<>();
    int next = first;
    do {
      StringBuilder field = new StringBuilder();
      int end = next == '"' ? quoted(field) : plain(field, next);
      fields.add(field.toString());
      if (end != delimiter) {
        return fields;
      }
      next = in.read();
    } while (true);
  }

  /** Reads a field that begins with {@code c}; what ended it. */
  private int plain(StringBuilder field, int c) throws IOException {
    int next = c;
    while (!endsField(next)) {
      append(field, next);
      next = in.read();
    }
    return next;
  }

  /** Reads a field whose first quote has been read; what ended it. */
  private int quoted(StringBuilder field) throws IOException, DatasetException {
    while (true) {
      int next = in.read();
      if (next == END) {
        throw new DatasetException("A quoted field of the CSV file does not end.");
      }
      if (next != '"') {
        append(field, next);
        continue;
      }
      next = in.read();
      if (next != '"') {
        return plain(field, next);
      }
      field.append('"');
    }
  }

  /** Adds {@code c}, or what it makes of the character after it. */
  private void append(StringBuilder field, int c) throws IOException {
    if (c != '\\') {
      field.append((char) c);
      return;
    }
    in.mark(1);
    int next = in.read();
    if (next == '\\' || next == '"' || next == delimiter) {
      field.append((char) next);
    } else if (next != END) {
      in.reset();
    }
  }

  private boolean endsField(int c) {
    return c == END || c == delimiter || c == '\n' || c == '\r';
  }
}
