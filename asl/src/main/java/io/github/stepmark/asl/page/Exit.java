package io.github.stepmark.asl.page;

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
import io.github.stepmark.asl.diagram.ConditionLabel;
import java.util.ArrayList;
import java.util.List;

/**
 * A way out of a state, but for caught errors.
 *
 * @param pointer the field that says so
 * @param text where it leads, and when
 */
record Exit(String pointer, String text) {

  private static final String FAILURE = "a failure otherwise";

  static List<Exit> of(State state, String at) {
    return state.match(new Exits(at));
  }

  /** Whether it is that of a Choice of which no rule holds, and which has no default. */
  boolean isFailure() {
    return text.equals(FAILURE);
  }

  private record Exits(String at) implements State.Cases<List<Exit>> {

    private List<Exit> by(Transition transition) {
      return List.of(
          transition.match(
              new Transition.Cases<Exit>() {
                @Override
                public Exit next(String target) {
                  return new Exit(at + "/Next", MarkdownText.plain(target));
                }

                @Override
                public Exit end() {
                  return new Exit(at + "/End", "the end");
                }
              }));
    }

    @Override
    public List<Exit> choice(Choice choice) {
      List<Exit> exits = new ArrayList<>();
      for (ChoiceRule rule : choice.rules()) {
        String when = MarkdownText.code(ConditionLabel.of(rule.condition()));
        exits.add(
            new Exit(
                at + "/Choices/" + exits.size() + "/Next",
                MarkdownText.plain(rule.next()) + " when " + when));
      }
      exits.add(
          choice.otherwise() == null
              ? new Exit(at + "/Default", FAILURE)
              : new Exit(at + "/Default", MarkdownText.plain(choice.otherwise()) + " otherwise"));
      return exits;
    }

    @Override
    public List<Exit> task(Task task) {
      return by(task.transition());
    }

    @Override
    public List<Exit> pass(Pass pass) {
      return by(pass.transition());
    }

    @Override
    public List<Exit> wait(Wait wait) {
      return by(wait.transition());
    }

    @Override
    public List<Exit> parallel(Parallel parallel) {
      return by(parallel.transition());
    }

    @Override
    public List<Exit> map(MapState map) {
      return by(map.transition());
    }

    @Override
    public List<Exit> succeed(Succeed succeed) {
      return List.of(new Exit(at + "/End", "the end"));
    }

    @Override
    public List<Exit> fail(Fail fail) {
      return List.of(new Exit(at + "/Fail", "a failure"));
    }
  }
}
