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
import io.github.stepmark.asl.shape.Kind;
import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.ObjectShape;
import io.github.stepmark.asl.shape.Presence;
import io.github.stepmark.asl.shape.Shape;
import io.github.stepmark.asl.write.DefinitionWriter;
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
  private static final FirstPayload NONE =
      new FirstPayload(Shape.nothing(), Declared.NOTHING, false);

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
    if (first == null || first == NONE) {
      return null;
    }
    return first.isReplaced() && mentionsExecution(lowered) ? first.shared() : first;
  }

  /** Whether a state may read the input from the context object. */
  private static boolean mentionsExecution(Lowered lowered) {
    return DefinitionWriter.write(lowered.machine()).contains("Execution");
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
        ? FirstPayload.of(model, handler, written)
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
    return one.shape().equals(other.shape())
        ? new FirstPayload(
            one.shape(),
            one.declared().and(other.declared()),
            one.isReplaced() && other.isReplaced())
        : null;
  }

  /** What two branches ask of the one input: the members that either reads. */
  private static @Nullable FirstPayload together(
      @Nullable FirstPayload one, @Nullable FirstPayload other) {
    FirstPayload same = both(one, other);
    if (same != null || one == null || other == null) {
      return same;
    }
    Shape all = together(one.shape(), other.shape());
    return all == null ? null : new FirstPayload(all, one.declared().and(other.declared()), false);
  }

  /** Objects with the members of both; {@code null} if one is taken for two things. */
  private static @Nullable Shape together(Shape one, Shape other) {
    if (one.equals(other)) {
      return one;
    }
    if (!isOneObject(one) || !isOneObject(other)) {
      return null;
    }
    ObjectShape all = one.objects().get(0);
    for (Map.Entry<String, Member> entry : other.objects().get(0).members().entrySet()) {
      Member member = entry.getValue();
      Member known = all.members().get(entry.getKey());
      Shape shape = known == null ? member.shape() : together(known.shape(), member.shape());
      if (shape == null) {
        return null;
      }
      boolean isNeeded = known != null && known.presence() == Presence.ALWAYS;
      all = all.with(entry.getKey(), (isNeeded ? known : member).with(shape));
    }
    return Shape.object(all);
  }

  private static boolean isOneObject(Shape shape) {
    return shape.isOnly(Kind.OBJECT)
        && shape.objects().size() == 1
        && !shape.objects().get(0).isOpen();
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
