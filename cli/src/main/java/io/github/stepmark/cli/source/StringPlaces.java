package io.github.stepmark.cli.source;

import io.github.stepmark.asl.TextRange;

/** Where the parts of one string stand in the text that has it. */
public interface StringPlaces {

  /**
   * Where a part of the string stands; the whole string where that cannot be said.
   *
   * @param range counted in the string as it is read, without escapes
   */
  Place of(TextRange range);
}
