package io.github.stepmark.asl.flow;

import io.github.stepmark.asl.Catcher;
import io.github.stepmark.asl.Diagnostic;
import io.github.stepmark.asl.InputOutput;
import io.github.stepmark.asl.MapState;
import io.github.stepmark.asl.Parallel;
import io.github.stepmark.asl.Pass;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.Task;
import io.github.stepmark.asl.shape.Kind;
import io.github.stepmark.asl.shape.ObjectShape;
import io.github.stepmark.asl.shape.Shape;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Names the state whose result or output, or the catcher whose error, has taken the place of data
 * that a later one misses: most of what is lost is lost so. A state is named only if nothing would
 * be missing had it kept its input.
 */
record LostInput(Explanation explanation) {

  private static final Set<Rule> ABSENCES = Set.of(Rule.ABSENT_FIELD, Rule.ABSENT_ON_A_PATH);

  /** The fields by which a state goes on with its result, or with what it is given. */
  private static final Set<Via.Kind> ONWARDS =
      Set.of(Via.Kind.NEXT, Via.Kind.RULE, Via.Kind.DEFAULT, Via.Kind.CATCHER);

  private static final int MOST_TRIED = 30;

  /** {@code found}, which arises at {@code node}, with that as what mends it, if it does. */
  Diagnostic of(FlowNode node, Diagnostic found) {
    if (!ABSENCES.contains(found.rule()) || node.stage() == FlowNode.Stage.LEAVE) {
      return found;
    }
    Deque<Chain> open = new ArrayDeque<>(List.of(new Chain(List.of(node), List.of())));
    for (int tried = 0; !open.isEmpty() && tried < MOST_TRIED; tried++) {
      Chain chain = open.poll();
      for (Arrival arrival : explanation.entries(chain.first())) {
        FlowNode before = explanation.before(arrival);
        if (before == null || !ONWARDS.contains(arrival.via().kind())) {
          continue;
        }
        String mend = mend(before, arrival.via());
        if (mend != null
            && explanation.sure(chain, arrival.data(), found) != null
            && wouldHaveKept(before, chain, arrival, found)) {
          return new Diagnostic(
              found.rule(), found.pointer(), found.range(), found.message(), mend);
        }
        if (explanation.before(chain, arrival) != null && !makesIt(before, chain, found)) {
          open.add(chain.after(before, arrival));
        }
      }
    }
    return found;
  }

  /**
   * Whether {@code state} leads to the same by its catcher, or past it, with what is missing: then
   * it comes of that, and has not been lost before.
   */
  private boolean makesIt(FlowNode state, Chain chain, Diagnostic found) {
    for (int i = 0; i < chain.nodes().size(); i++) {
      Chain rest = chain.from(i);
      for (Arrival arrival : explanation.entries(rest.first())) {
        if (arrival.from() == state.id()
            && !state.place().parts().catchers().isEmpty()
            && explanation.sure(rest, arrival.data(), found) == null) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean wouldHaveKept(FlowNode state, Chain chain, Arrival arrival, Diagnostic found) {
    List<Arrival> entries = explanation.entries(state);
    Predicate<Arrival> keeps =
        entry -> {
          Shape both = beside(entry.data().input(), arrival.data().input());
          return both != null
              && explanation.sure(chain, arrival.data().withInput(both), found) == null;
        };
    // In a loop it comes back to where it has been lost itself.
    boolean loop = chain.nodes().contains(state);
    return !entries.isEmpty()
        && (loop ? entries.stream().anyMatch(keeps) : entries.stream().allMatch(keeps));
  }

  /** The members of both; {@code null} where those of {@code input} are not all known. */
  private static @Nullable Shape beside(Shape input, Shape result) {
    if (!input.isOnly(Kind.OBJECT) || input.objects().stream().anyMatch(ObjectShape::isOpen)) {
      return null;
    }
    ObjectShape both = ObjectShape.either(input.objects());
    for (ObjectShape object : result.objects()) {
      for (var member : object.members().entrySet()) {
        both = both.with(member.getKey(), member.getValue());
      }
    }
    return Shape.object(both);
  }

  /** How {@code node} keeps its input; {@code null} where it does so, or has no result. */
  private static @Nullable String mend(FlowNode node, Via via) {
    if (via.kind() == Via.Kind.CATCHER) {
      Catcher catcher = node.place().parts().catchers().get(via.index());
      if (catcher.output() != null) {
        return leftOut("the " + via.ordinal() + " catcher of " + via.from());
      }
      return catcher.resultPath() != null
          ? null
          : mend(
              node,
              "The " + via.ordinal() + " catcher of " + via.from() + " puts the error",
              "error");
    }
    InputOutput data = node.place().state().match(new ResultOf());
    if (data != null && data.output() != null) {
      return leftOut(node.place().name());
    }
    boolean keeps =
        data == null
            || data.outputPath() != null
            || data.resultPath() != null && !node.place().isJsonata();
    return keeps ? null : mend(node, node.place().name() + " puts its result", "result");
  }

  private static String leftOut(String of) {
    return "The Output of " + of + " leaves it out: add it there.";
  }

  private static String mend(FlowNode node, String puts, String name) {
    return puts
        + " in the place of its input: keep "
        + (node.place().isJsonata()
            ? "what is needed of that with an Output there."
            : "that with a ResultPath there, such as $." + name + ".");
  }

  /** The fields of a state that has a result; {@code null} of others. */
  private static final class ResultOf implements TypeOfState<@Nullable InputOutput> {

    @Override
    public @Nullable InputOutput task(Task task) {
      return task.data();
    }

    @Override
    public @Nullable InputOutput pass(Pass pass) {
      return pass.data();
    }

    @Override
    public @Nullable InputOutput parallel(Parallel parallel) {
      return parallel.data();
    }

    @Override
    public @Nullable InputOutput map(MapState map) {
      return map.data();
    }

    @Override
    public @Nullable InputOutput otherwise() {
      return null;
    }
  }
}
