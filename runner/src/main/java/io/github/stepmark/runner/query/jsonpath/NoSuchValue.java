package io.github.stepmark.runner.query.jsonpath;

/** A path that finds nothing. Each field reports it in words of its own. */
final class NoSuchValue extends Exception {

  private static final long serialVersionUID = 1;

  NoSuchValue(String reason) {
    super(reason, null, false, false);
  }

  /** Why, as Jayway's library, which AWS uses as well, says it. */
  String reason() {
    return String.valueOf(getMessage());
  }
}
