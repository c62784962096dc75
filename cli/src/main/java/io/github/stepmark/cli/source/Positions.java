package io.github.stepmark.cli.source;

/**
 * Where the values of a parsed text stand in it. Each method takes a JSON pointer, and where it
 * leads nowhere, answers for the nearest value around it.
 */
public interface Positions {

  /** Where the value at {@code pointer} stands. */
  Place value(String pointer);

  /** Where the name of the member at {@code pointer} stands; the value where it has no name. */
  Place name(String pointer);

  /** Where the parts of the string at {@code pointer} stand. */
  StringPlaces string(String pointer);
}
