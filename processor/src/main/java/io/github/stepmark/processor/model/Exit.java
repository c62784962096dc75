package io.github.stepmark.processor.model;

import io.github.stepmark.processor.problem.Place;
import java.util.Optional;

/** Where a state leads. */
public sealed interface Exit {

  /** The Choice that stands right after the state, if one does. */
  default Optional<ToChoice> choiceAfter() {
    return Optional.empty();
  }

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
    public Optional<ToChoice> choiceAfter() {
      return Optional.of(this);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.choice(this);
    }
  }
}
