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
 * What the type of a state alone says about a visit to it.
 *
 * @param entered the event by which it is entered
 * @param exited the event by which it is left; null where AWS has none
 * @param aborted the event by which it is cut short; null where AWS has none
 * @param retries whether it can be tried again, and its context object counts that
 * @param token whether its work can be answered from elsewhere, by a token
 */
record StateKind(
    EventType entered,
    @Nullable EventType exited,
    @Nullable EventType aborted,
    boolean retries,
    boolean token) {

  private static final State.Cases<StateKind> BY_TYPE =
      new State.Cases<>() {
        @Override
        public StateKind task(Task task) {
          return new StateKind(
              EventType.TASK_STATE_ENTERED,
              EventType.TASK_STATE_EXITED,
              EventType.TASK_STATE_ABORTED,
              true,
              Resource.hasToken(task.resource()));
        }

        @Override
        public StateKind pass(Pass pass) {
          return new StateKind(
              EventType.PASS_STATE_ENTERED, EventType.PASS_STATE_EXITED, null, false, false);
        }

        @Override
        public StateKind wait(Wait wait) {
          return new StateKind(
              EventType.WAIT_STATE_ENTERED,
              EventType.WAIT_STATE_EXITED,
              EventType.WAIT_STATE_ABORTED,
              false,
              false);
        }

        @Override
        public StateKind choice(Choice choice) {
          return new StateKind(
              EventType.CHOICE_STATE_ENTERED, EventType.CHOICE_STATE_EXITED, null, false, false);
        }

        @Override
        public StateKind succeed(Succeed succeed) {
          return new StateKind(
              EventType.SUCCEED_STATE_ENTERED, EventType.SUCCEED_STATE_EXITED, null, false, false);
        }

        @Override
        public StateKind fail(Fail fail) {
          return new StateKind(EventType.FAIL_STATE_ENTERED, null, null, false, false);
        }

        @Override
        public StateKind parallel(Parallel parallel) {
          return new StateKind(
              EventType.PARALLEL_STATE_ENTERED,
              EventType.PARALLEL_STATE_EXITED,
              EventType.PARALLEL_STATE_ABORTED,
              true,
              false);
        }

        @Override
        public StateKind map(MapState map) {
          throw new IllegalStateException("Map states are refused before a run");
        }
      };

  static StateKind of(State state) {
    return state.match(BY_TYPE);
  }
}
