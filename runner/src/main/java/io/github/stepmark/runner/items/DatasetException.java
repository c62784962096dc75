package io.github.stepmark.runner.items;

/** A dataset that cannot be read or written; the message is the error's cause. */
public final class DatasetException extends Exception {

  private static final long serialVersionUID = 1;

  /** With AWS's wording as {@code message}, where that is known. */
  public DatasetException(String message) {
    super(message, null, false, false);
  }

  /** The cause for people. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
