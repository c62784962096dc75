package io.github.stepmark;

/** {@code QueryLanguage}: what paths, templates and expressions are written in. */
public enum QueryLanguage {
  /** {@code "JSONPath"}, AWS's default. */
  JSONPATH,
  /** {@code "JSONata"}. */
  JSONATA
}
