package io.github.stepmark.processor.model;

import io.github.stepmark.processor.problem.Place;

/** Where a state leads. */
public sealed interface Exit {

  /** Answers with the case of this exit. */
  <R> R match(Cases<R> cases);

  /** A case for each kind of exit. */
  interface Cases<R> {
    R to(To to);

    R ends(Ends ends);

    R choice(ToChoice choice);
  }

  /** {@code Next}. */
  record To(Located<String> target) implements Exit {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.to(this);
    }
  }

  /** {@code "End": true}. */
  record Ends(Place place) implements Exit {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.ends(this);
    }
  }

  /**
   * {@code Next} to a Choice that stands right after.
   *
   * @param name the Choice's name
   */
  record ToChoice(Located<String> name, ChoiceModel choice) implements Exit {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.choice(this);
    }
  }
}
