package io.github.stepmark.runner;

/**
 * A saved execution that cannot go on here: it is none, or it is of another definition, or a
 * version of the runner by which it would have gone another way.
 */
public final class SavedExecutionException extends RuntimeException {

  private static final long serialVersionUID = 1;

  SavedExecutionException(String reason) {
    super("The saved execution cannot go on here: " + reason);
  }

  SavedExecutionException(String reason, Throwable cause) {
    super("The saved execution cannot go on here: " + reason, cause);
  }
}
