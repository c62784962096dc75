package io.github.stepmark.asl.check;

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
import io.github.stepmark.asl.check.Walk.PlacedState;
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

  static Exits of(PlacedState placed) {
    List<Target> targets = new ArrayList<>();
    String catchers = placed.at("Catch");
    for (int i = 0; i < placed.parts().catchers().size(); i++) {
      String next = placed.parts().catchers().get(i).next();
      targets.add(new Target(next, Pointer.element(catchers, i) + "/Next"));
    }
    boolean ends = placed.state().match(new Own(placed, targets));
    return new Exits(targets, ends);
  }

  /** Adds where the state itself leads; answers whether it ends its graph. */
  private record Own(PlacedState placed, List<Target> targets) implements State.Cases<Boolean> {

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
        String rule = Pointer.element(placed.at("Choices"), i);
        targets.add(new Target(choice.rules().get(i).next(), rule + "/Next"));
      }
      @Nullable String otherwise = choice.otherwise();
      if (otherwise != null) {
        targets.add(new Target(otherwise, placed.at("Default")));
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
              targets.add(new Target(target, placed.at("Next")));
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
