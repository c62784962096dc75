package io.github.stepmark.cli.java;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Naming;
import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.asl.State;
import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.asl.Task;
import io.github.stepmark.asl.flow.Facts;
import io.github.stepmark.asl.flow.Flow;
import io.github.stepmark.asl.flow.ServiceResults;
import io.github.stepmark.asl.shape.ObjectShape;
import io.github.stepmark.asl.shape.Shape;
import io.github.stepmark.cli.java.FunctionTask.Call;
import io.github.stepmark.cli.java.FunctionTask.Verdict;
import io.github.stepmark.cli.java.ImportedWorkflow.Kept;
import io.github.stepmark.cli.java.ShapeTypes.Declared;
import io.github.stepmark.cli.reading.Asked;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tasks of a definition that become handlers. Where none calls a function by its ARN, the
 * machine says that they are called through {@code lambda:invoke}; else those that are say it.
 */
final class Handlers {

  /** Of which other names no Lambda function can be made. */
  private static final String NAME = "[A-Za-z][A-Za-z0-9]*";

  private final Map<String, Handler> handlers = new LinkedHashMap<>();
  private final List<Kept> kept = new ArrayList<>();
  private final boolean areInvoked;
  private final MemberNames members;
  private final ShapeTypes types;
  private final Flow flow;

  /**
   * A handler to be.
   *
   * @param result the type of what it gives, or of what is waited for
   */
  private record Handler(
      FunctionTask task, boolean isJsonata, String result, List<Declared> records) {}

  Handlers(StateMachine machine, JsonNode definition, JavaNames names, Naming style) {
    Map<String, Verdict> verdicts = new LinkedHashMap<>();
    Map<String, Graphs.Placed> states = Graphs.byPointer(machine.graph(), "");
    states.forEach(
        (pointer, one) -> {
          if (one.state() instanceof Task task) {
            verdicts.put(pointer, FunctionTask.of(task, isJsonata(machine, task)));
          }
        });
    List<Call> calls =
        verdicts.values().stream()
            .map(Verdict::handler)
            .flatMap(handler -> Optional.ofNullable(handler).stream())
            .map(FunctionTask::call)
            .toList();
    this.areInvoked = calls.contains(Call.INVOKED) && !calls.contains(Call.DIRECT);
    if (!areInvoked) {
      verdicts.replaceAll(
          (pointer, verdict) -> {
            Task task = (Task) states.get(pointer).state();
            return verdict.answered(task, isJsonata(machine, task));
          });
    }
    Map<String, Shape> asked = new LinkedHashMap<>();
    Set<String> members = new LinkedHashSet<>();
    Set<String> tokens = new LinkedHashSet<>();
    verdicts.forEach(
        (pointer, verdict) -> {
          if (verdict.handler() != null) {
            Shape shape = Asked.ofResult(machine, definition, pointer);
            asked.put(pointer, shape);
            collectMembers(shape, members);
            members.addAll(verdict.handler().members());
            Optional.ofNullable(verdict.handler().token()).ifPresent(tokens::add);
          }
        });
    this.members = MemberNames.of(members, tokens);
    this.types = new ShapeTypes(names, this.members);
    Map<String, Shape> results = new LinkedHashMap<>();
    verdicts.forEach(
        (pointer, verdict) -> {
          Graphs.Placed placed = states.get(pointer);
          String name = JavaNames.methodName(placed.name(), style);
          String reason = reason(verdict, name);
          if (reason != null) {
            kept.add(new Kept(placed.name(), reason));
          } else if (verdict.handler() != null) {
            Shape shape = Objects.requireNonNull(asked.get(pointer));
            boolean waits = verdict.handler().call() == Call.WAITING;
            List<Declared> records = new ArrayList<>();
            String type =
                types.of(shape, graph(pointer), name + (waits ? "Answer" : "Result"), records);
            boolean isJsonata = isJsonata(machine, placed.state());
            handlers.put(pointer, new Handler(verdict.handler(), isJsonata, type, records));
            results.put(
                pointer, isWrapped(verdict.handler()) ? ServiceResults.invoked(shape) : shape);
          }
        });
    this.flow =
        Flow.of(
            machine,
            new Facts() {
              @Override
              public @Nullable Shape result(String state) {
                return results.get(state);
              }
            });
  }

  private static boolean isWrapped(FunctionTask task) {
    return task.call() == Call.INVOKED || task.isAnsweredWhole();
  }

  private @Nullable String reason(Verdict verdict, String name) {
    FunctionTask handler = verdict.handler();
    if (handler == null) {
      return verdict.reason();
    }
    if (!name.matches(NAME)) {
      return "has a name of which no function's can be made";
    }
    if (handler.token() != null && !members.isSaid(handler.token())) {
      return "hands its token over as a member that no parameter is called after";
    }
    return null;
  }

  private static boolean isJsonata(StateMachine machine, State state) {
    return machine.languageOf(state) == QueryLanguage.JSONATA;
  }

  private static void collectMembers(Shape shape, Set<String> members) {
    if (shape.isAnything()) {
      return;
    }
    for (ObjectShape object : shape.objects()) {
      members.addAll(object.members().keySet());
      object.members().values().forEach(member -> collectMembers(member.shape(), members));
    }
    if (shape.arrays() != null) {
      collectMembers(shape.arrays().element(), members);
    }
  }

  boolean areInvoked() {
    return areInvoked;
  }

  /** How the members of what handlers take and give are called after Java's names. */
  Naming memberStyle() {
    return members.style();
  }

  /** The states that call a function and are no handlers. */
  List<Kept> kept() {
    return kept;
  }

  /** What the handler of the state at a pointer is made of; empty where it is to be none. */
  Optional<FunctionTask> function(String pointer) {
    return Optional.ofNullable(handlers.get(pointer))
        .map(
            handler ->
                parameters(pointer, handler).areBound()
                    ? handler.task().withoutTemplate()
                    : handler.task());
  }

  /** Its method. What it gives is what those who read its result ask for. */
  HandlerMethod method(String pointer, String name) {
    Handler handler = handlers.get(pointer);
    boolean waits = handler.task().call() == Call.WAITING;
    return new HandlerMethod(
        name,
        parameters(pointer, handler).all(),
        waits ? "void" : handler.result(),
        handler.records());
  }

  private HandlerParameters parameters(String pointer, Handler handler) {
    return new HandlerParameters(
        handler.task(),
        handler.isJsonata(),
        given(pointer, handler.task().call()),
        types,
        members,
        graph(pointer),
        handler.result());
  }

  /** The pointer of the graph that the state at a pointer stands in. */
  private static String graph(String state) {
    return state.substring(0, state.lastIndexOf('/') - "/States".length());
  }

  private Shape given(String pointer, Call call) {
    Shape given = flow.given(pointer);
    if (given == null) {
      return Shape.anything();
    }
    return call == Call.DIRECT || given.objects().size() != 1
        ? given
        : given.objects().get(0).member("Payload").shape();
  }
}
