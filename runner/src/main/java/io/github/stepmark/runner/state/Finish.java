package io.github.stepmark.runner.state;

import io.github.stepmark.asl.Choice;
import io.github.stepmark.asl.Fail;
import io.github.stepmark.asl.InputOutput;
import io.github.stepmark.asl.MapState;
import io.github.stepmark.asl.Parallel;
import io.github.stepmark.asl.Pass;
import io.github.stepmark.asl.State;
import io.github.stepmark.asl.Succeed;
import io.github.stepmark.asl.Task;
import io.github.stepmark.asl.Transition;

/** The way out of a state that had something to wait for, in one of the query languages. */
abstract class Finish implements State.Cases<Outcome> {

  /** Of a state whose work has come to a result. */
  abstract Outcome worked(InputOutput fields, Transition transition);

  @Override
  public final Outcome task(Task task) {
    return worked(task.data(), task.transition());
  }

  @Override
  public final Outcome parallel(Parallel parallel) {
    return worked(parallel.data(), parallel.transition());
  }

  @Override
  public final Outcome map(MapState map) {
    return worked(map.data(), map.transition());
  }

  @Override
  public final Outcome pass(Pass pass) {
    throw nothingToWaitFor();
  }

  @Override
  public final Outcome choice(Choice choice) {
    throw nothingToWaitFor();
  }

  @Override
  public final Outcome succeed(Succeed succeed) {
    throw nothingToWaitFor();
  }

  @Override
  public final Outcome fail(Fail fail) {
    throw nothingToWaitFor();
  }

  private static IllegalStateException nothingToWaitFor() {
    return new IllegalStateException("This state is left as it is entered");
  }
}
