package io.github.stepmark.runner.query;

/**
 * A text that looks at the clock while it is read. Some regular expressions backtrack for longer
 * than anybody lives, and nothing but the text itself interrupts Java's matcher.
 */
public final class TimedText implements CharSequence {

  private static final int READS_BETWEEN_LOOKS = 10_000;

  private final CharSequence text;
  private final Runnable look;
  private int reads;

  /**
   * The same characters as {@code text}.
   *
   * @param look throws an exception where the time is over
   */
  public TimedText(CharSequence text, Runnable look) {
    this.text = text;
    this.look = look;
  }

  @Override
  public char charAt(int index) {
    reads++;
    if (reads % READS_BETWEEN_LOOKS == 0) {
      look.run();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
