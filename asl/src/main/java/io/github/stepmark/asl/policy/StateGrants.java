package io.github.stepmark.asl.policy;

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
import java.util.Set;

/** What the states of a machine need; each answers with the graphs that are yet to be visited. */
final class StateGrants implements State.Cases<List<StateGraph>> {

  private final StateMachine machine;
  private final Set<String> activities;
  private final TaskGrants tasks;
  private final DistributedMapGrants maps;

  StateGrants(StateMachine machine, Set<String> activities, Grants grants) {
    this.machine = machine;
    this.activities = activities;
    this.tasks = new TaskGrants(grants);
    this.maps = new DistributedMapGrants(grants);
  }

  void visit(StateGraph graph) {
    graph.states().values().forEach(state -> state.match(this).forEach(this::visit));
  }

  @Override
  public List<StateGraph> task(Task task) {
    tasks.grant(task, machine.languageOf(task), activities);
    return task.graphs();
  }

  @Override
  public List<StateGraph> map(MapState map) {
    if (map.isDistributed()) {
      maps.grant(map);
    }
    return map.graphs();
  }

  @Override
  public List<StateGraph> parallel(Parallel parallel) {
    return parallel.graphs();
  }

  @Override
  public List<StateGraph> pass(Pass pass) {
    return pass.graphs();
  }

  @Override
  public List<StateGraph> wait(Wait wait) {
    return wait.graphs();
  }

  @Override
  public List<StateGraph> choice(Choice choice) {
    return choice.graphs();
  }

  @Override
  public List<StateGraph> succeed(Succeed succeed) {
    return succeed.graphs();
  }

  @Override
  public List<StateGraph> fail(Fail fail) {
    return fail.graphs();
  }
}
