package io.github.stepmark.runner;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Catcher;
import io.github.stepmark.asl.Choice;
import io.github.stepmark.asl.ChoiceRule;
import io.github.stepmark.asl.Fail;
import io.github.stepmark.asl.InputOutput;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.MapState;
import io.github.stepmark.asl.Parallel;
import io.github.stepmark.asl.Pass;
import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.asl.State;
import io.github.stepmark.asl.StateGraph;
import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.asl.Succeed;
import io.github.stepmark.asl.Task;
import io.github.stepmark.asl.ValueOrPath;
import io.github.stepmark.asl.Wait;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a machine uses of the language that this runner does not run yet. */
final class NotYet implements State.Cases<Boolean> {

  private final StateMachine machine;
  private final Set<String> found;
  private final String name;

  private NotYet(StateMachine machine, Set<String> found, String name) {
    this.machine = machine;
    this.found = found;
    this.name = name;
  }

  /** A line for each feature of each state. */
  static List<String> in(StateMachine machine) {
    Set<String> found = new LinkedHashSet<>();
    search(machine.graph(), machine, found);
    return List.copyOf(found);
  }

  private static void search(StateGraph graph, StateMachine machine, Set<String> found) {
    graph
        .states()
        .forEach(
            (name, state) -> {
              NotYet search = new NotYet(machine, found, name);
              if (machine.languageOf(state) == QueryLanguage.JSONATA) {
                search.add("JSONata");
              }
              state.match(search);
            });
  }

  @Override
  public Boolean task(Task task) {
    catchers(task.catchers());
    if (task.credentials() != null) {
      add("Credentials");
    }
    return fields(task.data());
  }

  @Override
  public Boolean pass(Pass pass) {
    return fields(pass.data());
  }

  @Override
  public Boolean wait(Wait wait) {
    return fields(wait.data());
  }

  @Override
  public Boolean choice(Choice choice) {
    choice.rules().stream().map(ChoiceRule::assign).forEach(this::assign);
    return fields(choice.data());
  }

  @Override
  public Boolean succeed(Succeed succeed) {
    return fields(succeed.data());
  }

  @Override
  public Boolean fail(Fail fail) {
    return text(fail.error()) | text(fail.cause());
  }

  @Override
  public Boolean parallel(Parallel parallel) {
    parallel.branches().forEach(branch -> search(branch.graph(), machine, found));
    catchers(parallel.catchers());
    return fields(parallel.data());
  }

  @Override
  public Boolean map(MapState map) {
    search(map.processor().graph(), machine, found);
    catchers(map.catchers());
    fields(map.data());
    return add("Map");
  }

  private boolean fields(InputOutput fields) {
    if (fields.parameters() != null) {
      template(fields.parameters().toNode());
    }
    if (fields.resultSelector() != null) {
      template(fields.resultSelector().toNode());
    }
    return assign(fields.assign());
  }

  private void catchers(@Nullable List<Catcher> catchers) {
    if (catchers != null) {
      catchers.stream().map(Catcher::assign).forEach(this::assign);
    }
  }

  private boolean assign(@Nullable JsonValue assign) {
    return assign != null && add("Assign (variables)");
  }

  private void template(JsonNode template) {
    if (template.isObject()) {
      template
          .properties()
          .forEach(
              member -> {
                if (member.getKey().endsWith(".$")) {
                  expression(member.getValue().asText());
                } else {
                  template(member.getValue());
                }
              });
    } else {
      template.forEach(this::template);
    }
  }

  private boolean text(@Nullable ValueOrPath<String> value) {
    return value != null
        && value.match(
            new ValueOrPath.Cases<String, Boolean>() {
              @Override
              public Boolean literal(String text) {
                return false;
              }

              @Override
              public Boolean atPath(String path) {
                return expression(path);
              }

              @Override
              public Boolean jsonata(String expression) {
                return false;
              }
            });
  }

  /** What stands where a path may stand: without a dollar it is an intrinsic function. */
  private boolean expression(String text) {
    if (!text.startsWith("$")) {
      return add("the intrinsic function " + text);
    }
    return text.matches("\\$\\p{L}.*") && add("the variable " + text);
  }

  private boolean add(String feature) {
    return found.add("state '%s': %s".formatted(name, feature));
  }
}
