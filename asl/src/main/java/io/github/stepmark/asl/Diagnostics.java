package io.github.stepmark.asl;

import java.util.ArrayList;
import java.util.List;

/** Collects what is found while a definition is read or checked. */
final class Diagnostics {

  private final List<Diagnostic> found = new ArrayList<>();

  void add(Rule rule, String pointer, String message, String mend) {
    found.add(new Diagnostic(rule, pointer, message, mend));
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  List<Diagnostic> all() {
    return List.copyOf(found);
  }
}
