package io.github.stepmark.asl.diagram;

import java.util.List;

/** Gives parts of a drawing class names of a reader's own, by which a style sheet finds them. */
@FunctionalInterface
public interface Marks {

  /** None. */
  Marks NONE = pointers -> "";

  /**
   * The class names, separated by blanks, of the part that shows what is at these places; empty for
   * none.
   *
   * @param pointers JSON pointers in the definition: of a state, of a retrier, or of fields with a
   *     state's name such as {@code /States/Ship/Next}. An arrow shows all ways of one kind from
   *     one state to another, so that it may have several.
   */
  String of(List<String> pointers);
}
