package io.github.stepmark.asl.check;

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
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a state leads.
 *
 * @param targets the states that it names, by catchers, too
 * @param ends whether it ends its graph
 */
record Exits(List<Target> targets, boolean ends) {

  /** A state's name where another leads to it. */
  record Target(String name, String pointer) {}

  /** Those of the state at {@code pointer}. */
  static Exits of(State state, List<Catcher> catchers, String pointer) {
    List<Target> targets = new ArrayList<>();
    for (int i = 0; i < catchers.size(); i++) {
      String at = Pointer.element(pointer + "/Catch", i);
      targets.add(new Target(catchers.get(i).next(), at + "/Next"));
    }
    boolean ends = state.match(new Own(pointer, targets));
    return new Exits(targets, ends);
  }

  /** Adds where the state itself leads; answers whether it ends its graph. */
  private record Own(String pointer, List<Target> targets) implements State.Cases<Boolean> {

    @Override
    public Boolean task(Task task) {
      return follow(task.transition());
    }

    @Override
    public Boolean pass(Pass pass) {
      return follow(pass.transition());
    }

    @Override
    public Boolean wait(Wait wait) {
      return follow(wait.transition());
    }

    @Override
    public Boolean choice(Choice choice) {
      for (int i = 0; i < choice.rules().size(); i++) {
        String rule = Pointer.element(pointer + "/Choices", i);
        targets.add(new Target(choice.rules().get(i).next(), rule + "/Next"));
      }
      @Nullable String otherwise = choice.otherwise();
      if (otherwise != null) {
        targets.add(new Target(otherwise, pointer + "/Default"));
      }
      return false;
    }

    @Override
    public Boolean succeed(Succeed succeed) {
      return true;
    }

    @Override
    public Boolean fail(Fail fail) {
      return true;
    }

    @Override
    public Boolean parallel(Parallel parallel) {
      return follow(parallel.transition());
    }

    @Override
    public Boolean map(MapState map) {
      return follow(map.transition());
    }

    private boolean follow(Transition transition) {
      return transition.match(
          new Transition.Cases<Boolean>() {
            @Override
            public Boolean next(String target) {
              targets.add(new Target(target, pointer + "/Next"));
              return false;
            }

            @Override
            public Boolean end() {
              return true;
            }
          });
    }
  }
}
