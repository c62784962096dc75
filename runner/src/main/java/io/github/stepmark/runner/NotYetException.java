package io.github.stepmark.runner;

import java.util.List;

/** A definition uses what this runner does not run yet. Thrown before anything is run. */
public final class NotYetException extends UnsupportedOperationException {

  private static final long serialVersionUID = 1;

  NotYetException(List<String> features) {
    super(
        "[Stepmark/RunnerNotYet] This runner does not run these yet:\n  "
            + String.join("\n  ", features));
  }
}
