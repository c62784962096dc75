package io.github.stepmark.cli.java;

/** A definition that no Java class can emit. */
public final class NotImportableException extends Exception {

  private static final long serialVersionUID = 1;

  NotImportableException(String message) {
    super(message);
  }
}
