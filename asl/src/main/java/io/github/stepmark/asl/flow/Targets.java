package io.github.stepmark.asl.flow;

import io.github.stepmark.asl.Catcher;
import io.github.stepmark.asl.Choice;
import io.github.stepmark.asl.ChoiceRule;
import io.github.stepmark.asl.Fail;
import io.github.stepmark.asl.MapState;
import io.github.stepmark.asl.Parallel;
import io.github.stepmark.asl.Pass;
import io.github.stepmark.asl.State;
import io.github.stepmark.asl.Succeed;
import io.github.stepmark.asl.Task;
import io.github.stepmark.asl.Transition;
import io.github.stepmark.asl.Wait;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names of the states that a state leads to. */
record Targets() implements State.Cases<List<String>> {

  @Override
  public List<String> task(Task task) {
    return of(task.catchers(), task.transition());
  }

  @Override
  public List<String> pass(Pass pass) {
    return of(null, pass.transition());
  }

  @Override
  public List<String> wait(Wait wait) {
    return of(null, wait.transition());
  }

  @Override
  public List<String> choice(Choice choice) {
    List<String> targets = new ArrayList<>();
    if (choice.otherwise() != null) {
      targets.add(choice.otherwise());
    }
    choice.rules().stream().map(ChoiceRule::next).forEach(targets::add);
    return targets;
  }

  @Override
  public List<String> succeed(Succeed succeed) {
    return List.of();
  }

  @Override
  public List<String> fail(Fail fail) {
    return List.of();
  }

  @Override
  public List<String> parallel(Parallel parallel) {
    return of(parallel.catchers(), parallel.transition());
  }

  @Override
  public List<String> map(MapState map) {
    return of(map.catchers(), map.transition());
  }

  private static List<String> of(@Nullable List<Catcher> catchers, Transition transition) {
    List<String> targets = new ArrayList<>();
    if (catchers != null) {
      catchers.forEach(catcher -> targets.add(catcher.next()));
    }
    transition.match(
        new Transition.Cases<@Nullable Void>() {
          @Override
          public @Nullable Void next(String target) {
            targets.add(target);
            return null;
          }

          @Override
          public @Nullable Void end() {
            return null;
          }
        });
    return targets;
  }
}
