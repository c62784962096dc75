package io.github.stepmark.junit.coverage;

import io.github.stepmark.asl.Catcher;
import io.github.stepmark.asl.Choice;
import io.github.stepmark.asl.ChoiceRule;
import io.github.stepmark.asl.Condition;
import io.github.stepmark.asl.Fail;
import io.github.stepmark.asl.MapState;
import io.github.stepmark.asl.Parallel;
import io.github.stepmark.asl.Pass;
import io.github.stepmark.asl.Pointer;
import io.github.stepmark.asl.Retrier;
import io.github.stepmark.asl.State;
import io.github.stepmark.asl.StateGraph;
import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.asl.Succeed;
import io.github.stepmark.asl.Task;
import io.github.stepmark.asl.Transition;
import io.github.stepmark.asl.Wait;
import io.github.stepmark.asl.condition.ConditionText;
import io.github.stepmark.junit.coverage.Place.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the places of a definition, in its order. */
final class Places {

  private final List<Place> places = new ArrayList<>();
  private final Map<String, String> pointers = new LinkedHashMap<>();

  private Places(StateMachine machine) {
    graph("", machine.graph());
  }

  static Places of(StateMachine machine) {
    return new Places(machine);
  }

  List<Place> all() {
    return List.copyOf(places);
  }

  /** The pointers of the states by their names, which no two states of a machine share. */
  Map<String, String> statePointers() {
    return Map.copyOf(pointers);
  }

  private void graph(String pointer, StateGraph graph) {
    String states = Pointer.member(pointer, "States");
    graph.states().forEach((name, state) -> state(Pointer.member(states, name), name, state));
  }

  private void state(String pointer, String name, State state) {
    pointers.put(name, pointer);
    places.add(new Place(pointer, Kind.STATE, name, name));
    state.match(new Parts(pointer, name));
  }

  /** Adds what can be taken in one state, and the states inside of it. */
  private final class Parts implements State.Cases<@Nullable Void> {

    private final String pointer;
    private final String name;

    Parts(String pointer, String name) {
      this.pointer = pointer;
      this.name = name;
    }

    private void add(Kind kind, String field, String text) {
      places.add(new Place(pointer + field, kind, name, text));
    }

    @Override
    public @Nullable Void task(Task task) {
      return ways(task.transition(), task.retry(), task.catchers());
    }

    @Override
    public @Nullable Void pass(Pass pass) {
      return ways(pass.transition(), null, null);
    }

    @Override
    public @Nullable Void wait(Wait wait) {
      return ways(wait.transition(), null, null);
    }

    @Override
    public @Nullable Void choice(Choice choice) {
      List<ChoiceRule> rules = choice.rules();
      for (int i = 0; i < rules.size(); i++) {
        ChoiceRule rule = rules.get(i);
        add(Kind.RULE, "/Choices/" + i + "/Next", text(rule.condition(), i) + " → " + rule.next());
      }
      if (choice.otherwise() != null) {
        add(Kind.RULE, "/Default", "otherwise → " + choice.otherwise());
      }
      return null;
    }

    private static String text(Condition condition, int index) {
      String comment = condition.comment();
      return comment != null && !comment.isBlank()
          ? comment
          : ConditionText.print(condition).orElse("rule " + (index + 1));
    }

    @Override
    public @Nullable Void succeed(Succeed succeed) {
      return null;
    }

    @Override
    public @Nullable Void fail(Fail fail) {
      return null;
    }

    @Override
    public @Nullable Void parallel(Parallel parallel) {
      ways(parallel.transition(), parallel.retry(), parallel.catchers());
      String branches = Pointer.member(pointer, "Branches");
      for (int i = 0; i < parallel.branches().size(); i++) {
        graph(Pointer.element(branches, i), parallel.branches().get(i).graph());
      }
      return null;
    }

    @Override
    public @Nullable Void map(MapState map) {
      ways(map.transition(), map.retry(), map.catchers());
      String field = map.processor().iterator() ? "Iterator" : "ItemProcessor";
      graph(Pointer.member(pointer, field), map.processor().graph());
      return null;
    }

    private @Nullable Void ways(
        Transition transition, @Nullable List<Retrier> retry, @Nullable List<Catcher> catchers) {
      transition
          .<Runnable>match(
              new Transition.Cases<>() {
                @Override
                public Runnable next(String target) {
                  return () -> add(Kind.TRANSITION, "/Next", "→ " + target);
                }

                @Override
                public Runnable end() {
                  return () -> add(Kind.TRANSITION, "/End", "→ the end");
                }
              })
          .run();
      if (retry != null) {
        for (int i = 0; i < retry.size(); i++) {
          Long attempts = retry.get(i).maxAttempts();
          if (attempts == null || attempts > 0) { // else it says that nothing is tried again
            add(
                Kind.RETRIER,
                "/Retry/" + i,
                "retries " + String.join(", ", retry.get(i).errorEquals()));
          }
        }
      }
      if (catchers != null) {
        for (int i = 0; i < catchers.size(); i++) {
          Catcher catcher = catchers.get(i);
          add(
              Kind.CATCHER,
              "/Catch/" + i + "/Next",
              "catches " + String.join(", ", catcher.errorEquals()) + " → " + catcher.next());
        }
      }
      return null;
    }
  }
}
