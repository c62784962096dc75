package io.github.stepmark.asl.flow;

import io.github.stepmark.asl.Choice;
import io.github.stepmark.asl.Fail;
import io.github.stepmark.asl.MapState;
import io.github.stepmark.asl.Parallel;
import io.github.stepmark.asl.Pass;
import io.github.stepmark.asl.State;
import io.github.stepmark.asl.Succeed;
import io.github.stepmark.asl.Task;
import io.github.stepmark.asl.Wait;
import org.jspecify.annotations.Nullable;

/** A visit to a JSONata state, up to where it leaves or goes inside. */
final class JsonataStep implements State.Cases<@Nullable Void> {

  JsonataStep(Step step) {}

  @Override
  public @Nullable Void task(Task task) {
    return null;
  }

  @Override
  public @Nullable Void pass(Pass pass) {
    return null;
  }

  @Override
  public @Nullable Void wait(Wait wait) {
    return null;
  }

  @Override
  public @Nullable Void choice(Choice choice) {
    return null;
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
    return null;
  }

  @Override
  public @Nullable Void map(MapState map) {
    return null;
  }
}
