package io.github.stepmark.runner;

import io.github.stepmark.asl.Choice;
import io.github.stepmark.asl.Fail;
import io.github.stepmark.asl.MapState;
import io.github.stepmark.asl.Parallel;
import io.github.stepmark.asl.Pass;
import io.github.stepmark.asl.State;
import io.github.stepmark.asl.StateGraph;
import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.asl.Succeed;
import io.github.stepmark.asl.Task;
import io.github.stepmark.asl.Wait;
import java.util.List;
import java.util.stream.Stream;

/** Finds what a machine uses of the language that this runner does not run yet: a line each. */
final class NotYet implements State.Cases<Stream<String>> {

  private final StateMachine machine;
  private final String name;

  private NotYet(StateMachine machine, String name) {
    this.machine = machine;
    this.name = name;
  }

  static List<String> in(StateMachine machine) {
    return in(machine.graph(), machine).distinct().toList();
  }

  private static Stream<String> in(StateGraph graph, StateMachine machine) {
    return graph.states().entrySet().stream()
        .flatMap(entry -> new NotYet(machine, entry.getKey()).in(entry.getValue()));
  }

  private Stream<String> in(State state) {
    return state.match(this);
  }

  @Override
  public Stream<String> task(Task task) {
    return Stream.empty();
  }

  @Override
  public Stream<String> pass(Pass pass) {
    return Stream.empty();
  }

  @Override
  public Stream<String> wait(Wait wait) {
    return Stream.empty();
  }

  @Override
  public Stream<String> choice(Choice choice) {
    return Stream.empty();
  }

  @Override
  public Stream<String> succeed(Succeed succeed) {
    return Stream.empty();
  }

  @Override
  public Stream<String> fail(Fail fail) {
    return Stream.empty();
  }

  @Override
  public Stream<String> parallel(Parallel parallel) {
    return parallel.branches().stream().flatMap(branch -> in(branch.graph(), machine));
  }

  @Override
  public Stream<String> map(MapState map) {
    return in(map.processor().graph(), machine);
  }

  private Stream<String> when(boolean used, String feature) {
    return used ? Stream.of("state '%s': %s".formatted(name, feature)) : Stream.empty();
  }
}
