package io.github.stepmark.runner;

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

/**
 * The types of the events by which a state is entered and left; none where AWS has no such event.
 */
record StateEvents(EventType entered, @Nullable EventType exited, @Nullable EventType aborted) {

  private static final State.Cases<StateEvents> BY_TYPE =
      new State.Cases<>() {
        @Override
        public StateEvents task(Task task) {
          return new StateEvents(
              EventType.TASK_STATE_ENTERED,
              EventType.TASK_STATE_EXITED,
              EventType.TASK_STATE_ABORTED);
        }

        @Override
        public StateEvents pass(Pass pass) {
          return new StateEvents(EventType.PASS_STATE_ENTERED, EventType.PASS_STATE_EXITED, null);
        }

        @Override
        public StateEvents wait(Wait wait) {
          return new StateEvents(
              EventType.WAIT_STATE_ENTERED,
              EventType.WAIT_STATE_EXITED,
              EventType.WAIT_STATE_ABORTED);
        }

        @Override
        public StateEvents choice(Choice choice) {
          return new StateEvents(
              EventType.CHOICE_STATE_ENTERED, EventType.CHOICE_STATE_EXITED, null);
        }

        @Override
        public StateEvents succeed(Succeed succeed) {
          return new StateEvents(
              EventType.SUCCEED_STATE_ENTERED, EventType.SUCCEED_STATE_EXITED, null);
        }

        @Override
        public StateEvents fail(Fail fail) {
          return new StateEvents(EventType.FAIL_STATE_ENTERED, null, null);
        }

        @Override
        public StateEvents parallel(Parallel parallel) {
          return new StateEvents(
              EventType.PARALLEL_STATE_ENTERED,
              EventType.PARALLEL_STATE_EXITED,
              EventType.PARALLEL_STATE_ABORTED);
        }

        @Override
        public StateEvents map(MapState map) {
          throw new IllegalStateException("Map states are refused before a run");
        }
      };

  static StateEvents of(State state) {
    return state.match(BY_TYPE);
  }
}
