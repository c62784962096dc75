package io.github.stepmark.asl;

/** Text that is no JSON, or JSON that names a member of an object twice. */
public final class InvalidJsonException extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  private final int line;
  private final int column;
  private final String mend;

  InvalidJsonException(String message, int line, int column, String mend) {
    super(message);
    this.line = line;
    this.column = column;
    this.mend = mend;
  }

  /** The line of the mistake, from 1; 0 where it is not known. */
  public int line() {
    return line;
  }

  /** The column of the mistake, from 1; 0 where it is not known. */
  public int column() {
    return column;
  }

  /** What to write instead, as a sentence. */
  public String mend() {
    return mend;
  }
}
