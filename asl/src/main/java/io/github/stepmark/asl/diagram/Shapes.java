package io.github.stepmark.asl.diagram;

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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a state of each type looks like, and which ways lead out of it. */
final class Shapes {

  private Shapes() {}

  /** The shape of a state's node, its label yet to be filled in. */
  static final State.Cases<String> SHAPES =
      new State.Cases<>() {
        @Override
        public String task(Task task) {
          return "[%s]";
        }

        @Override
        public String pass(Pass pass) {
          return "[/%s/]";
        }

        @Override
        public String wait(Wait wait) {
          return "(%s)";
        }

        @Override
        public String choice(Choice choice) {
          return "{%s}";
        }

        @Override
        public String succeed(Succeed succeed) {
          return "([%s])";
        }

        @Override
        public String fail(Fail fail) {
          return "{{%s}}";
        }

        @Override
        public String parallel(Parallel parallel) {
          return "[[%s]]";
        }

        @Override
        public String map(MapState map) {
          return "[[%s]]";
        }
      };

  /** Goes over the ways out of a state. */
  abstract static class EachExit implements State.Cases<Void> {

    abstract void transition(Transition transition);

    abstract void terminal();

    abstract void rule(ChoiceRule rule);

    abstract void otherwise(@Nullable String target);

    abstract void catcher(Catcher catcher);

    @Override
    public Void task(Task task) {
      return leaves(task.transition(), task.catchers());
    }

    @Override
    public Void pass(Pass pass) {
      return leaves(pass.transition(), null);
    }

    @Override
    public Void wait(Wait wait) {
      return leaves(wait.transition(), null);
    }

    @Override
    public Void choice(Choice choice) {
      choice.rules().forEach(this::rule);
      otherwise(choice.otherwise());
      return null;
    }

    @Override
    public Void succeed(Succeed succeed) {
      terminal();
      return null;
    }

    @Override
    public Void fail(Fail fail) {
      return null;
    }

    @Override
    public Void parallel(Parallel parallel) {
      return leaves(parallel.transition(), parallel.catchers());
    }

    @Override
    public Void map(MapState map) {
      return leaves(map.transition(), map.catchers());
    }

    private Void leaves(Transition transition, @Nullable List<Catcher> catchers) {
      transition(transition);
      if (catchers != null) {
        catchers.forEach(this::catcher);
      }
      return null;
    }
  }
}
