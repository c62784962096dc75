package io.github.stepmark.asl;

/** Where a state leads: {@code Next} or {@code "End": true}. */
public sealed interface Transition {

  /** {@code "End": true}. */
  Transition END = new End();

  /** Answers with the case of this transition. */
  <R> R match(Cases<R> cases);

  /** A case for each transition. */
  interface Cases<R> {
    R next(String target);

    R end();
  }

  /**
   * {@code Next}.
   *
   * @param target the name of a state of the same graph
   */
  record Next(String target) implements Transition {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.next(target);
    }
  }

  /** {@code "End": true}. */
  record End() implements Transition {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.end();
    }
  }
}
