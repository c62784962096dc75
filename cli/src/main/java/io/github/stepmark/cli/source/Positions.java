package io.github.stepmark.cli.source;

import io.github.stepmark.asl.TextRange;

/**
 * Where the values of a parsed text stand in it. Each method takes a JSON pointer, and where it
 * leads nowhere, answers for the nearest value around it.
 */
public interface Positions {

  /** Where the value at {@code pointer} stands. */
  Place value(String pointer);

  /** Where the name of the member at {@code pointer} stands; the value where it has no name. */
  Place name(String pointer);

  /**
   * Where a part of the string at {@code pointer} stands; the whole string where that cannot be
   * said.
   *
   * @param range counted in the string as it is read, without escapes
   */
  Place within(String pointer, TextRange range);
}
