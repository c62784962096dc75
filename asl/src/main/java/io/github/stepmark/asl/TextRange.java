package io.github.stepmark.asl;

/**
 * A part of a text, counted in {@code char}s. An empty range is a place between two of them.
 *
 * @param start the index of its first
 * @param end the index after its last
 */
public record TextRange(int start, int end) {

  public TextRange {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("No range: " + start + " to " + end);
    }
  }

  /** The range from {@code start} to the end of this. */
  public TextRange from(int start) {
    return new TextRange(start, end);
  }

  /** The part of {@code text} that this is. */
  public String of(String text) {
    return text.substring(start, end);
  }
}
