package io.github.stepmark.asl;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects what is found while a definition is read or checked. */
public final class Diagnostics {

  private final List<Diagnostic> found = new ArrayList<>();

  /** Adds one. */
  public void add(Rule rule, String pointer, String message, String mend) {
    add(new Diagnostic(rule, pointer, message, mend));
  }

  /** Adds one. */
  public void add(Diagnostic one) {
    found.add(one);
  }

  /** All that was found, in the order in which it was. */
  public List<Diagnostic> all() {
    return List.copyOf(found);
  }

  /** Adds one that holds for a part of the string at {@code pointer}. */
  public void add(Rule rule, String pointer, TextRange range, String message, String mend) {
    found.add(new Diagnostic(rule, pointer, range, message, mend));
  }

  /** Whether nothing was found. */
  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** All that was found, in the order in which {@code text} has the places. */
  public List<Diagnostic> inOrderOf(JsonNode text) {
    if (found.size() < 2) {
      return List.copyOf(found);
    }
    Map<String, Integer> order = new HashMap<>();
    number(text, "", order);
    List<Diagnostic> sorted = new ArrayList<>(found);
    sorted.sort(Comparator.comparingInt(one -> order.getOrDefault(one.pointer(), order.size())));
    return List.copyOf(sorted);
  }

  private static void number(JsonNode node, String pointer, Map<String, Integer> order) {
    order.put(pointer, order.size());
    if (node.isObject()) {
      node.properties()
          .forEach(
              entry -> number(entry.getValue(), Pointer.member(pointer, entry.getKey()), order));
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      number(node.get(i), Pointer.element(pointer, i), order);
    }
  }
}
