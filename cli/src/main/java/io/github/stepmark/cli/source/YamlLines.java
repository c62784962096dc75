package io.github.stepmark.cli.source;

import io.github.stepmark.asl.TextLines;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Turns YAML's marks, which count code points, into places, which count {@code char}s. */
final class YamlLines {

  private final TextLines lines;

  /** The offsets of the code points; empty where each is one {@code char}, as nearly always. */
  private final int[] offsets;

  private final int length;

  YamlLines(String text) {
    this.lines = TextLines.of(text);
    this.length = text.length();
    int points = text.codePointCount(0, length);
    this.offsets = new int[points == length ? 0 : points];
    for (int i = 1; i < offsets.length; i++) {
      offsets[i] = text.offsetByCodePoints(offsets[i - 1], 1);
    }
  }

  /** From one mark to another; one character long where they are the same. */
  Place place(Mark from, Mark to) {
    return place(from.getIndex(), to.getIndex());
  }

  /** From one code point to another, by their indexes. */
  Place place(int from, int to) {
    int start = offset(from);
    return new Place(lines.lineOf(start), lines.columnOf(start), Math.max(1, offset(to) - start));
  }

  /** A line without its end, from 1; empty behind the last. */
  String line(int number) {
    return lines.line(number);
  }

  private int offset(int codePoint) {
    if (offsets.length == 0) {
      return Math.min(codePoint, length);
    }
    return codePoint < offsets.length ? offsets[codePoint] : length;
  }
}
