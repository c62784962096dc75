package io.github.stepmark.cli.source;

/** Nothing can be read where an argument, or a template, says that something is. */
public final class UnreadableException extends Exception {

  private static final long serialVersionUID = 1;

  UnreadableException(String name, String reason) {
    super(name + ": " + reason);
  }
}
