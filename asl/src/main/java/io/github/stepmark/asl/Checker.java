package io.github.stepmark.asl;

import java.util.List;

/** Checks a definition: what AWS refuses at creation, and what it only finds at run time. */
public final class Checker {

  private Checker() {}

  /** What is wrong with {@code machine}, in the order of the definition. */
  public static List<Diagnostic> check(StateMachine machine) {
    throw new UnsupportedOperationException();
  }
}
