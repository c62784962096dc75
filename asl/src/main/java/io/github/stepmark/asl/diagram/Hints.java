package io.github.stepmark.asl.diagram;

import java.util.List;

/** What a reader is told of a way between states who points at its arrow. */
public interface Hints {

  /** Nothing. */
  Hints NONE = pointers -> "";

  /**
   * The text for an arrow; empty for none.
   *
   * @param pointers where the definition says that the ways are there which the arrow shows
   */
  String of(List<String> pointers);
}
