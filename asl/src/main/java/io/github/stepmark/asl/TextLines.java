package io.github.stepmark.asl;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The lines of a text, counted from 1. A line ends with a line feed, a carriage return or both; the
 * end of the text ends the last one.
 */
public final class TextLines {

  private final String text;
  private final int[] starts;

  private TextLines(String text, int[] starts) {
    this.text = text;
    this.starts = starts;
  }

  /** The lines of {@code text}. */
  public static TextLines of(String text) {
    IntStream.Builder starts = IntStream.builder().add(0);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' && !text.startsWith("\n", i + 1)) {
        starts.add(i + 1);
      }
    }
    return new TextLines(text, starts.build().toArray());
  }

  /** The number of the line that has the character at {@code offset}. */
  public int lineOf(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found < 0 ? -found - 1 : found + 1;
  }

  /** The column of the character at {@code offset}, in {@code char}s from 1. */
  public int columnOf(int offset) {
    return offset - starts[lineOf(offset) - 1] + 1;
  }

  /** The offset of the character at a line and a column; no more than the text has. */
  public int offsetOf(int line, int column) {
    return Math.min(starts[Math.min(line, starts.length) - 1] + column - 1, text.length());
  }

  /** A line without its end; empty where the text has no such line. */
  public String line(int number) {
    if (number < 1 || number > starts.length) {
      return "";
    }
    int end = number == starts.length ? text.length() : starts[number] - 1;
    if (number < starts.length && text.charAt(end) == '\n' && text.startsWith("\r\n", end - 1)) {
      end--;
    }
    return text.substring(starts[number - 1], end);
  }
}
