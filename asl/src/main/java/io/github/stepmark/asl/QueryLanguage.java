package io.github.stepmark.asl;

/** {@code QueryLanguage}: what a state's paths, templates and expressions are written in. */
public enum QueryLanguage {
  JSONPATH("JSONPath"),
  JSONATA("JSONata");

  private final String asl;

  QueryLanguage(String asl) {
    this.asl = asl;
  }

  /** The text that stands in a definition. */
  public String asl() {
    return asl;
  }
}
