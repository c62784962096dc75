package io.github.stepmark.runner.differential;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes a trial on which two interpreters differ smaller while they differ in the same way. */
final class Shrinking {

  private static final int LONGEST_HISTORY = 1_000;

  /** Without these the peer is known to be wrong. */
  private static final Set<String> KEPT =
      Set.of("Default", "Error", "ErrorPath", "Cause", "CausePath");

  private final Peer peer;
  private final Verdict here;
  private final Verdict there;
  private Trial smallest;

  Shrinking(Peer peer, Trial trial) {
    this.peer = peer;
    smallest = trial;
    here = Here.verdict(trial);
    there = peer.verdict(trial);
  }

  Trial smallest() {
    boolean smaller = true;
    while (smaller) {
      smaller = false;
      for (String pointer : pointers(smallest.toJson())) {
        smaller |= without(pointer) || endingAt(pointer) || skipping(pointer);
      }
    }
    return smallest;
  }

  private static List<String> pointers(JsonNode root) {
    List<String> pointers = new ArrayList<>();
    collect("", root, pointers);
    return pointers;
  }

  private static void collect(String pointer, JsonNode node, List<String> pointers) {
    node.properties()
        .forEach(
            member -> {
              String inner = pointer + "/" + member.getKey().replace("~", "~0").replace("/", "~1");
              pointers.add(inner);
              collect(inner, member.getValue(), pointers);
            });
    if (node.isArray()) {
      for (int i = node.size() - 1; i >= 0; i--) {
        pointers.add(pointer + "/" + i);
        collect(pointer + "/" + i, node.get(i), pointers);
      }
    }
  }

  /** Tries to do without what is at {@code pointer}. */
  private boolean without(String pointer) {
    if (KEPT.contains(pointer.substring(pointer.lastIndexOf('/') + 1))) {
      return false;
    }
    ObjectNode json = smallest.toJson().deepCopy();
    int slash = pointer.lastIndexOf('/');
    JsonNode parent = json.at(pointer.substring(0, slash));
    String name = pointer.substring(slash + 1).replace("~1", "/").replace("~0", "~");
    if (parent instanceof ObjectNode object && object.has(name)) {
      object.remove(name);
    } else if (parent instanceof ArrayNode array && Integer.parseInt(name) < array.size()) {
      array.remove(Integer.parseInt(name));
    } else {
      return false;
    }
    return take(json);
  }

  /** Tries to end at the state at {@code pointer}. */
  private boolean endingAt(String pointer) {
    ObjectNode json = smallest.toJson().deepCopy();
    if (!(json.at(pointer) instanceof ObjectNode state) || !state.has("Next")) {
      return false;
    }
    state.remove("Next");
    state.put("End", true);
    return take(json);
  }

  /** Tries to come to what follows the state at {@code pointer} in its place. */
  private boolean skipping(String pointer) {
    ObjectNode json = smallest.toJson().deepCopy();
    JsonNode next = json.at(pointer).path("Next");
    String name = pointer.substring(pointer.lastIndexOf('/') + 1);
    if (!next.isTextual() || next.asText().equals(name)) {
      return false;
    }
    boolean referred = false;
    for (String field : List.of("StartAt", "Next", "Default")) {
      for (JsonNode parent : json.findParents(field)) {
        if (parent.get(field).asText().equals(name)) {
          ((ObjectNode) parent).set(field, next);
          referred = true;
        }
      }
    }
    return referred && take(json) && !json.at(pointer).isObject();
  }

  private boolean take(ObjectNode json) {
    if (!isTrial(json)) {
      return false;
    }
    json.findParents("StartAt").forEach(Shrinking::dropUnreachable);
    try {
      Trial trial = Trial.of(json);
      if (Here.run(trial).history().size() > LONGEST_HISTORY) {
        return false; // It may have no end, and the peer would look for it.
      }
      Verdict now = Here.verdict(trial);
      Verdict then = peer.verdict(trial);
      if (!now.conflictsWith(then) || !now.isLike(here) || !then.isLike(there)) {
        return false;
      }
      smallest = trial;
      return true;
    } catch (RuntimeException e) {
      return false; // No machine any more.
    }
  }

  private static boolean isTrial(ObjectNode json) {
    if (!json.has("definition") || !json.has("input") || !json.has("answers")) {
      return false;
    }
    for (JsonNode answers : json.get("answers")) {
      if (answers.isEmpty()) {
        return false;
      }
      for (JsonNode answer : answers) {
        JsonNode thrown = answer.path("throw");
        if (answer.isEmpty() || !thrown.isMissingNode() && thrown.size() < 2) {
          return false;
        }
      }
    }
    return true;
  }

  private static void dropUnreachable(JsonNode graph) {
    if (!(graph.get("States") instanceof ObjectNode states)) {
      return;
    }
    Set<String> reached = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(graph.get("StartAt").asText()));
    while (!open.isEmpty()) {
      String name = open.pop();
      if (states.has(name) && reached.add(name)) {
        JsonNode state = states.get(name);
        state.findValuesAsText("Next").forEach(open::push);
        state.findValuesAsText("Default").forEach(open::push);
      }
    }
    states.retain(reached);
  }
}
