package io.github.stepmark.processor.flow;

import io.github.stepmark.asl.Choice;
import io.github.stepmark.asl.ChoiceRule;
import io.github.stepmark.asl.Fail;
import io.github.stepmark.asl.InputOutput;
import io.github.stepmark.asl.MapState;
import io.github.stepmark.asl.Parallel;
import io.github.stepmark.asl.Pass;
import io.github.stepmark.asl.Pointer;
import io.github.stepmark.asl.State;
import io.github.stepmark.asl.StateGraph;
import io.github.stepmark.asl.Succeed;
import io.github.stepmark.asl.Task;
import io.github.stepmark.asl.Transition;
import io.github.stepmark.asl.Wait;
import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.ObjectShape;
import io.github.stepmark.asl.shape.Shape;
import io.github.stepmark.processor.lower.Lowered;
import io.github.stepmark.processor.model.Handler;
import io.github.stepmark.processor.model.StateModel;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the first handlers of a machine take of its input: the one at its start, or those that come
 * behind choices, waits and into branches, which hand on what they are given.
 */
final class FirstPayloads {

  /** Of a way on which no handler is given the input. */
  private static final FirstPayload NONE = new FirstPayload(null, Shape.nothing(), false);

  private final Lowered lowered;
  private final PayloadShapes written;
  private final Set<String> seen = new HashSet<>();

  private FirstPayloads(Lowered lowered, PayloadShapes written) {
    this.lowered = lowered;
    this.written = written;
  }

  /** What {@code lowered} has to be started with as far as its first handlers say; or null. */
  static @Nullable FirstPayload of(Lowered lowered, PayloadShapes written) {
    FirstPayload first = new FirstPayloads(lowered, written).atStart("", lowered.machine().graph());
    return first == NONE ? null : first;
  }

  private @Nullable FirstPayload atStart(String owner, StateGraph graph) {
    return at(owner, graph, graph.startAt());
  }

  private @Nullable FirstPayload at(String owner, StateGraph graph, String name) {
    String pointer = Pointer.member(owner + "/States", name);
    State state = graph.states().get(name);
    if (state == null) {
      return null;
    }
    if (!seen.add(pointer)) {
      return NONE;
    }
    StateModel model = lowered.states().get(pointer);
    Handler handler = model == null ? null : model.work().handler().orElse(null);
    return handler != null
        ? FirstPayload.of(model, handler, lowered, written)
        : state.match(new HandedOn(pointer, owner, graph));
  }

  /** What both ways ask of the one input. */
  private static @Nullable FirstPayload both(
      @Nullable FirstPayload one, @Nullable FirstPayload other) {
    if (one == null || other == null) {
      return null;
    }
    if (one == NONE || other == NONE) {
      return one == NONE ? other : one;
    }
    if (!one.shape().equals(other.shape())) {
      return null;
    }
    return one.type() != null ? one : other;
  }

  /** What two branches ask of the one input: the members that either reads. */
  private static @Nullable FirstPayload together(
      @Nullable FirstPayload one, @Nullable FirstPayload other) {
    FirstPayload same = both(one, other);
    if (same != null || one == null || other == null) {
      return same;
    }
    if (one.shape().objects().size() != 1 || other.shape().objects().size() != 1) {
      return null;
    }
    ObjectShape all = one.shape().objects().get(0);
    ObjectShape more = other.shape().objects().get(0);
    for (Map.Entry<String, Member> member : more.members().entrySet()) {
      Member known = all.members().get(member.getKey());
      if (known != null && !known.equals(member.getValue())) {
        return null;
      }
      all = all.with(member.getKey(), member.getValue());
    }
    return all.isOpen() || more.isOpen() ? null : new FirstPayload(null, Shape.object(all), false);
  }

  /** Of states that hand on what they are given; {@code null} of those that make something else. */
  private final class HandedOn implements State.Cases<@Nullable FirstPayload> {

    private final String pointer;
    private final String owner;
    private final StateGraph graph;

    private HandedOn(String pointer, String owner, StateGraph graph) {
      this.pointer = pointer;
      this.owner = owner;
      this.graph = graph;
    }

    private @Nullable FirstPayload behind(InputOutput data, Transition transition) {
      boolean isHandedOn =
          data.inputPath() == null
              && data.parameters() == null
              && data.resultPath() == null
              && data.outputPath() == null
              && data.output() == null;
      return !isHandedOn
          ? null
          : transition.match(
              new Transition.Cases<>() {
                @Override
                public @Nullable FirstPayload next(String target) {
                  return shared(at(owner, graph, target));
                }

                @Override
                public FirstPayload end() {
                  return NONE;
                }
              });
    }

    private static @Nullable FirstPayload shared(@Nullable FirstPayload payload) {
      return payload == null || payload == NONE ? payload : payload.shared();
    }

    @Override
    public @Nullable FirstPayload pass(Pass pass) {
      return pass.result() != null ? null : behind(pass.data(), pass.transition());
    }

    @Override
    public @Nullable FirstPayload wait(Wait wait) {
      return behind(wait.data(), wait.transition());
    }

    @Override
    public @Nullable FirstPayload choice(Choice choice) {
      FirstPayload all =
          choice.otherwise() == null
              ? NONE
              : behind(choice.data(), new Transition.Next(choice.otherwise()));
      for (ChoiceRule rule : choice.rules()) {
        FirstPayload way =
            rule.output() != null ? null : behind(choice.data(), new Transition.Next(rule.next()));
        all = both(all, way);
      }
      return all;
    }

    @Override
    public @Nullable FirstPayload parallel(Parallel parallel) {
      InputOutput data = parallel.data();
      if (data.inputPath() != null || data.parameters() != null || data.arguments() != null) {
        return null;
      }
      FirstPayload all = NONE;
      for (int i = 0; i < parallel.branches().size(); i++) {
        StateGraph branch = parallel.branches().get(i).graph();
        all = together(all, shared(atStart(pointer + "/Branches/" + i, branch)));
      }
      return all;
    }

    @Override
    public @Nullable FirstPayload task(Task task) {
      return null;
    }

    @Override
    public @Nullable FirstPayload map(MapState map) {
      return null;
    }

    @Override
    public FirstPayload succeed(Succeed succeed) {
      return NONE;
    }

    @Override
    public FirstPayload fail(Fail fail) {
      return NONE;
    }
  }
}
