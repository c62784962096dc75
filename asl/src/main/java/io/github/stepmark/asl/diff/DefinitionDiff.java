package io.github.stepmark.asl.diff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.stepmark.asl.Pointer;
import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.asl.diff.Change.Kind;
import io.github.stepmark.asl.diff.Change.Part;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Two definitions compared by what they mean. Comments, the order of states, and fields that say
 * what holds anyway make no difference. A state that is called otherwise is found by what it does;
 * a transition to it is no change.
 */
public final class DefinitionDiff {

  private static final Set<String> TRANSITIONS =
      Set.of("StartAt", "Next", "End", "Default", "Choices");

  private static final Set<String> RESOURCES = Set.of("Resource", "Credentials");

  private static final Set<String> OTHERS =
      Set.of(
          "QueryLanguage",
          "MaxConcurrency",
          "MaxConcurrencyPath",
          "ToleratedFailureCount",
          "ToleratedFailureCountPath",
          "ToleratedFailurePercentage",
          "ToleratedFailurePercentagePath",
          "Label",
          "ProcessorConfig",
          "Branches",
          "ItemProcessor");

  private final List<Change> changes = new ArrayList<>();

  private DefinitionDiff() {}

  /** What is different in {@code after}, in its order; what was removed comes behind it. */
  public static List<Change> of(StateMachine before, StateMachine after) {
    DefinitionDiff diff = new DefinitionDiff();
    ObjectNode one = Meaning.of(before);
    ObjectNode other = Meaning.of(after);
    diff.graph("", "", one, other);
    return List.copyOf(diff.changes);
  }

  private void graph(String oldPointer, String newPointer, ObjectNode before, ObjectNode after) {
    JsonNode oldStates = before.path("States");
    JsonNode newStates = after.path("States");
    Map<String, String> renamed = Similarity.renamed(oldStates, newStates);
    retarget(before, renamed);
    fields(newPointer, "", before, after, Set.of("States"));
    for (Map.Entry<String, JsonNode> state : newStates.properties()) {
      String name = state.getKey();
      String old = oldName(name, renamed);
      String at = Pointer.member(newPointer + "/States", name);
      if (!oldStates.has(old)) {
        add(Kind.ADDED, Part.STATE, at, name, "", null, state.getValue());
        continue;
      }
      if (!old.equals(name)) {
        JsonNode called = TextNode.valueOf(old);
        add(Kind.RENAMED, Part.STATE, at, name, "", called, TextNode.valueOf(name));
      }
      String oldAt = Pointer.member(oldPointer + "/States", old);
      state(oldAt, at, name, (ObjectNode) oldStates.get(old), (ObjectNode) state.getValue());
    }
    for (Map.Entry<String, JsonNode> state : oldStates.properties()) {
      String name = state.getKey();
      if (!newStates.has(name) && !renamed.containsKey(name)) {
        String at = Pointer.member(oldPointer + "/States", name);
        add(Kind.REMOVED, Part.STATE, at, name, "", state.getValue(), null);
      }
    }
  }

  private static String oldName(String name, Map<String, String> renamed) {
    return renamed.entrySet().stream()
        .filter(pair -> pair.getValue().equals(name))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(name);
  }

  private void state(String oldAt, String newAt, String name, ObjectNode before, ObjectNode after) {
    fields(newAt, name, before, after, Set.of("Branches", "ItemProcessor"));
    JsonNode oldBranches = before.path("Branches");
    JsonNode newBranches = after.path("Branches");
    for (int i = 0; i < Math.max(oldBranches.size(), newBranches.size()); i++) {
      String field = "Branches/" + i;
      inner(
          oldAt + "/" + field,
          newAt + "/" + field,
          name,
          field,
          oldBranches.get(i),
          newBranches.get(i));
    }
    String field = "ItemProcessor";
    inner(
        oldAt + "/" + field, newAt + "/" + field, name, field, before.get(field), after.get(field));
  }

  private void inner(
      String oldAt,
      String newAt,
      String name,
      String field,
      @Nullable JsonNode before,
      @Nullable JsonNode after) {
    if (before != null && after != null) {
      graph(oldAt, newAt, (ObjectNode) before, (ObjectNode) after);
    } else if (after != null) {
      add(Kind.ADDED, Part.OTHER, newAt, name, field, null, after);
    } else if (before != null) {
      add(Kind.REMOVED, Part.OTHER, oldAt, name, field, before, null);
    }
  }

  private void fields(
      String at, String name, ObjectNode before, ObjectNode after, Set<String> passedOver) {
    Set<String> fields = new LinkedHashSet<>();
    after.properties().forEach(field -> fields.add(field.getKey()));
    before.properties().forEach(field -> fields.add(field.getKey()));
    fields.removeAll(passedOver);
    for (String field : fields) {
      JsonNode old = before.get(field);
      JsonNode now = after.get(field);
      if (old == null || now == null || !Meaning.same(old, now)) {
        Kind kind = old == null ? Kind.ADDED : now == null ? Kind.REMOVED : Kind.CHANGED;
        add(kind, partOf(field), at + "/" + field, name, field, old, now);
      }
    }
  }

  private static Part partOf(String field) {
    if (field.equals("Type")) {
      return Part.STATE;
    }
    if (TRANSITIONS.contains(field)) {
      return Part.TRANSITIONS;
    }
    if (RESOURCES.contains(field)) {
      return Part.RESOURCE;
    }
    if (field.equals("Retry") || field.equals("Catch")) {
      return Part.ERRORS;
    }
    if (field.contains("Seconds") || field.startsWith("Timestamp")) {
      return Part.TIME;
    }
    return OTHERS.contains(field) ? Part.OTHER : Part.DATA;
  }

  private void add(
      Kind kind,
      Part part,
      String pointer,
      String state,
      String field,
      @Nullable JsonNode before,
      @Nullable JsonNode after) {
    changes.add(new Change(kind, part, pointer, state, field, before, after));
  }

  /** Lets the transitions of {@code graph} name the states by what they are called now. */
  private static void retarget(ObjectNode graph, Map<String, String> renamed) {
    if (renamed.isEmpty()) {
      return;
    }
    retarget(graph, "StartAt", renamed);
    for (JsonNode state : graph.path("States")) {
      retarget((ObjectNode) state, "Next", renamed);
      retarget((ObjectNode) state, "Default", renamed);
      for (String list : List.of("Choices", "Catch")) {
        state.path(list).forEach(each -> retarget((ObjectNode) each, "Next", renamed));
      }
    }
  }

  private static void retarget(ObjectNode object, String field, Map<String, String> renamed) {
    String now = renamed.get(object.path(field).asText());
    if (now != null) {
      object.put(field, now);
    }
  }
}
