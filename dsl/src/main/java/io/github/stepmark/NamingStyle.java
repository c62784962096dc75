package io.github.stepmark;

/**
 * How a Java name becomes a name in the definition or in JSON. A Java name is read as words: a new
 * one starts at each capital after a small letter or a digit, at the last of several capitals
 * before a small letter, and at a digit after a small letter. One underscore at the end is no part
 * of it.
 */
public enum NamingStyle {
  /** {@code openCase} is {@code openCase}. */
  AS_WRITTEN,
  /** {@code openCase} is {@code Open Case}. */
  TITLE_CASE,
  /** {@code openCase} is {@code Open case}. */
  SENTENCE_CASE,
  /** {@code openCase} is {@code OpenCase}. */
  UPPER_CAMEL,
  /** {@code openCase} is {@code open_case}. */
  SNAKE_CASE,
  /** {@code openCase} is {@code open-case}. */
  KEBAB_CASE
}
