package io.github.stepmark.asl.diagram;

import io.github.stepmark.asl.Catcher;
import io.github.stepmark.asl.Choice;
import io.github.stepmark.asl.Fail;
import io.github.stepmark.asl.MapState;
import io.github.stepmark.asl.Parallel;
import io.github.stepmark.asl.Pass;
import io.github.stepmark.asl.Pointer;
import io.github.stepmark.asl.State;
import io.github.stepmark.asl.Succeed;
import io.github.stepmark.asl.Task;
import io.github.stepmark.asl.Transition;
import io.github.stepmark.asl.Wait;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes over the ways out of a state in the order in which they are taken. */
final class Ways implements State.Cases<@Nullable Void> {

  /** Takes the ways. */
  interface Taker {

    /** A way to the state called {@code target}. */
    void to(String target, EdgeKind kind, Edge.Way way);

    /** A way to the end of the graph. */
    void toEnd(Edge.Way way);
  }

  private final String pointer;
  private final Taker taker;

  /**
   * @param pointer where the state stands
   */
  Ways(String pointer, Taker taker) {
    this.pointer = pointer;
    this.taker = taker;
  }

  @Override
  public @Nullable Void task(Task task) {
    return leave(task.transition(), task.catchers());
  }

  @Override
  public @Nullable Void pass(Pass pass) {
    return leave(pass.transition(), null);
  }

  @Override
  public @Nullable Void wait(Wait wait) {
    return leave(wait.transition(), null);
  }

  @Override
  public @Nullable Void choice(Choice choice) {
    String rules = Pointer.member(pointer, "Choices");
    for (int i = 0; i < choice.rules().size(); i++) {
      String at = Pointer.element(rules, i) + "/Next";
      String label = ConditionLabel.of(choice.rules().get(i).condition());
      taker.to(choice.rules().get(i).next(), EdgeKind.CHOICE, new Edge.Way(at, label));
    }
    String otherwise = choice.otherwise();
    if (otherwise != null) {
      String at = Pointer.member(pointer, "Default");
      taker.to(otherwise, EdgeKind.CHOICE, new Edge.Way(at, "Default"));
    }
    return null;
  }

  @Override
  public @Nullable Void succeed(Succeed succeed) {
    taker.toEnd(new Edge.Way(pointer, ""));
    return null;
  }

  @Override
  public @Nullable Void fail(Fail fail) {
    return null;
  }

  @Override
  public @Nullable Void parallel(Parallel parallel) {
    return leave(parallel.transition(), parallel.catchers());
  }

  @Override
  public @Nullable Void map(MapState map) {
    return leave(map.transition(), map.catchers());
  }

  private @Nullable Void leave(Transition transition, @Nullable List<Catcher> catchers) {
    transition.match(
        new Transition.Cases<@Nullable Void>() {
          @Override
          public @Nullable Void next(String target) {
            Edge.Way way = new Edge.Way(Pointer.member(pointer, "Next"), "");
            taker.to(target, EdgeKind.NEXT, way);
            return null;
          }

          @Override
          public @Nullable Void end() {
            taker.toEnd(new Edge.Way(Pointer.member(pointer, "End"), ""));
            return null;
          }
        });
    if (catchers != null) {
      String at = Pointer.member(pointer, "Catch");
      for (int i = 0; i < catchers.size(); i++) {
        Catcher catcher = catchers.get(i);
        String label = ErrorNames.of(catcher.errorEquals());
        Edge.Way way = new Edge.Way(Pointer.element(at, i) + "/Next", label);
        taker.to(catcher.next(), EdgeKind.CATCH, way);
      }
    }
    return null;
  }
}
