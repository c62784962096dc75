package io.github.stepmark.junit.coverage;

/**
 * A part of a definition that a run can take.
 *
 * @param pointer its JSON pointer in the definition: of a state, of a retrier, or of the field that
 *     names the next state
 * @param kind what it is
 * @param state the name of the state that it is, or is part of
 * @param text what it is, for people
 */
public record Place(String pointer, Kind kind, String state, String text) {

  /** What a place is. */
  public enum Kind {
    /** A state. */
    STATE("state", "states"),
    /** {@code Next} or {@code End}. */
    TRANSITION("transition", "transitions"),
    /** A rule of a Choice, or its {@code Default}. */
    RULE("choice rule", "choice rules"),
    /** A retrier, taken when it has a task tried again. */
    RETRIER("retrier", "retriers"),
    /** A catcher. */
    CATCHER("catcher", "catchers");

    private final String one;
    private final String many;

    Kind(String one, String many) {
      this.one = one;
      this.many = many;
    }

    /** What one of them is called. */
    public String one() {
      return one;
    }

    /** What several are called. */
    public String many() {
      return many;
    }
  }
}
