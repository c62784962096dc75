package io.github.stepmark.asl.read;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Diagnostic;
import io.github.stepmark.asl.Diagnostics;
import io.github.stepmark.asl.Rule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is found wrong while a definition is read, and what of its text is lost by that. */
final class Mistakes {

  private final Diagnostics found = new Diagnostics();
  private final Set<String> lost = new LinkedHashSet<>();

  /** Reports a mistake by which nothing is lost that the model has a place for. */
  void add(Rule rule, String pointer, String message, String mend) {
    found.add(rule, pointer, message, mend);
  }

  /** Reports a mistake by which the value at {@code pointer} is lost. */
  void lose(Rule rule, String pointer, String message, String mend) {
    add(rule, pointer, message, mend);
    lose(pointer);
  }

  /** Remembers that the model does not have what stands, or should stand, at {@code pointer}. */
  void lose(String pointer) {
    lost.add(pointer);
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  Set<String> lost() {
    return lost;
  }

  List<Diagnostic> inOrderOf(JsonNode text) {
    return found.inOrderOf(text);
  }
}
