package io.github.stepmark.asl.flow;

import io.github.stepmark.asl.Diagnostic;
import io.github.stepmark.asl.flow.FlowNode.Stage;
import io.github.stepmark.asl.flow.Visit.Leaving;
import io.github.stepmark.asl.flow.scope.Data;
import io.github.stepmark.asl.shape.Kind;
import io.github.stepmark.asl.shape.ObjectShape;
import io.github.stepmark.asl.shape.Shape;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an execution has to be started with where nobody has said it: what the first states do not
 * fail with. Where they read a member it is an object, and what comes back to them without that
 * member, by a loop or a catcher, is known to lack it.
 */
record FirstInput(Visit visit) {

  /** So many states are looked at that pass on what they are given. */
  private static final int MOST_PASSED = 20;

  /** In an array of objects JSONata would find a member, too: {@link #OBJECTS}. */
  private static final Shape NUMBERS = Shape.arrayOf(Shape.number());

  /**
   * What few are started with, and yet what JSONata takes in the place of an object. Only what is
   * wrong with it as well is wrong for sure.
   */
  static final Shape OBJECTS = Shape.arrayOf(Shape.object());

  /** What nothing makes but what is given it. */
  private static final Shape MARKED =
      ObjectShape.builder().member("\0", Shape.bool(true)).rest(Shape.anything()).build();

  /** What comes to {@code start}, of which only {@code data}'s variables are known. */
  Shape of(FlowNode start, Data data) {
    Set<Kind> taken = EnumSet.allOf(Kind.class);
    Set<FlowNode> seen = new HashSet<>();
    FlowNode node = start;
    while (node != null && seen.size() < MOST_PASSED && seen.add(node)) {
      FlowNode at = node;
      Set<Kind> failing = EnumSet.noneOf(Kind.class);
      Stream.of(Kind.values()).filter(kind -> fails(at, data, kind)).forEach(failing::add);
      if (failing.size() < Kind.values().length) { // else it fails whatever it is given
        taken.removeAll(failing);
      }
      node = passedTo(node, data);
    }
    return taken.size() == 1 ? Shape.anything().only(taken.iterator().next()) : Shape.anything();
  }

  private boolean fails(FlowNode node, Data data, Kind kind) {
    List<Diagnostic> wrong = new ArrayList<>();
    Data of = data.withInput(kind == Kind.ARRAY ? NUMBERS : Shape.anything().only(kind));
    visit.of(node, of, List.of(), Found.into(wrong));
    return wrong.stream()
        .anyMatch(one -> Explanation.SURE.contains(one.rule()) && isMet(node, one.pointer()));
  }

  /** Whether each visit to the state comes to the field at {@code pointer}. */
  static boolean isMet(FlowNode node, String pointer) {
    String field = pointer.substring(node.place().pointer().length());
    return field.startsWith("/Choices/")
        ? field.equals("/Choices/0/Variable") || field.equals("/Choices/0/Condition")
        : !field.startsWith("/Catch/");
  }

  /** The one state that is given the same input; {@code null} where there is none. */
  private @Nullable FlowNode passedTo(FlowNode node, Data unmarked) {
    Data data = unmarked.withInput(MARKED);
    FlowNode next = null;
    for (Leaving leaving : visit.of(node, data, List.of(), Found.into(new ArrayList<>()))) {
      if (leaving.arrival().via().kind() == Via.Kind.CATCHER) {
        continue;
      }
      boolean same = leaving.arrival().data().input().equals(data.input());
      FlowNode target = leaving.target();
      if (next != null || !same || target == null || target.stage() == Stage.LEAVE) {
        return null;
      }
      next = target;
    }
    return next;
  }
}
