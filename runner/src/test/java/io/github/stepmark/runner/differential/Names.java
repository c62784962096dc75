package io.github.stepmark.runner.differential;

/** Names of states, none of them twice in a machine. */
final class Names {

  private int given;

  String next(String kind) {
    given++;
    return kind + " " + given;
  }
}
