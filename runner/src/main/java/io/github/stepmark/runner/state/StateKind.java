package io.github.stepmark.runner.state;

import io.github.stepmark.asl.Choice;
import io.github.stepmark.asl.Fail;
import io.github.stepmark.asl.MapState;
import io.github.stepmark.asl.Parallel;
import io.github.stepmark.asl.Pass;
import io.github.stepmark.asl.State;
import io.github.stepmark.asl.Succeed;
import io.github.stepmark.asl.Task;
import io.github.stepmark.asl.Wait;
import io.github.stepmark.runner.history.EventType;
import io.github.stepmark.runner.task.Resource;
import org.jspecify.annotations.Nullable;

/**
 * What the type of a state alone says about a visit to it.
 *
 * @param entered the event by which it is entered
 * @param exited the event by which it is left; null where AWS has none
 * @param aborted the event by which it is cut short; null where AWS has none
 * @param parts the events of a state that splits into parts; null where it does not
 * @param retries whether it can be tried again, and its context object counts that
 * @param token whether its work can be answered from elsewhere, by a token
 * @param callback whether it hands that token on with its call
 * @param job whether its work is a job whose end it waits for
 */
public record StateKind(
    EventType entered,
    @Nullable EventType exited,
    @Nullable EventType aborted,
    @Nullable Parts parts,
    boolean retries,
    boolean token,
    boolean callback,
    boolean job) {
  /** Of a state that splits: by what all of its parts have ended well, or one of them has not. */
  public record Parts(EventType succeeded, EventType failed) {}

  private static final StateKind PASS =
      plain(EventType.PASS_STATE_ENTERED, EventType.PASS_STATE_EXITED, null);
  private static final StateKind WAIT =
      plain(
          EventType.WAIT_STATE_ENTERED, EventType.WAIT_STATE_EXITED, EventType.WAIT_STATE_ABORTED);
  private static final StateKind CHOICE =
      plain(EventType.CHOICE_STATE_ENTERED, EventType.CHOICE_STATE_EXITED, null);
  private static final StateKind SUCCEED =
      plain(EventType.SUCCEED_STATE_ENTERED, EventType.SUCCEED_STATE_EXITED, null);
  private static final StateKind FAIL = plain(EventType.FAIL_STATE_ENTERED, null, null);
  private static final StateKind PARALLEL =
      new StateKind(
          EventType.PARALLEL_STATE_ENTERED,
          EventType.PARALLEL_STATE_EXITED,
          EventType.PARALLEL_STATE_ABORTED,
          new Parts(EventType.PARALLEL_STATE_SUCCEEDED, EventType.PARALLEL_STATE_FAILED),
          true,
          false,
          false,
          false);
  private static final StateKind MAP =
      new StateKind(
          EventType.MAP_STATE_ENTERED,
          EventType.MAP_STATE_EXITED,
          EventType.MAP_STATE_ABORTED,
          new Parts(EventType.MAP_STATE_SUCCEEDED, EventType.MAP_STATE_FAILED),
          true,
          false,
          false,
          false);

  private static final State.Cases<StateKind> BY_TYPE =
      new State.Cases<>() {
        @Override
        public StateKind task(Task task) {
          return new StateKind(
              EventType.TASK_STATE_ENTERED,
              EventType.TASK_STATE_EXITED,
              EventType.TASK_STATE_ABORTED,
              null,
              true,
              Resource.hasToken(task.resource()),
              Resource.isCallback(task.resource()),
              task.resource().contains(".sync"));
        }

        @Override
        public StateKind pass(Pass pass) {
          return PASS;
        }

        @Override
        public StateKind wait(Wait wait) {
          return WAIT;
        }

        @Override
        public StateKind choice(Choice choice) {
          return CHOICE;
        }

        @Override
        public StateKind succeed(Succeed succeed) {
          return SUCCEED;
        }

        @Override
        public StateKind fail(Fail fail) {
          return FAIL;
        }

        @Override
        public StateKind parallel(Parallel parallel) {
          return PARALLEL;
        }

        @Override
        public StateKind map(MapState map) {
          return MAP;
        }
      };

  public static StateKind of(State state) {
    return state.match(BY_TYPE);
  }

  private static StateKind plain(
      EventType entered, @Nullable EventType exited, @Nullable EventType aborted) {
    return new StateKind(entered, exited, aborted, null, false, false, false, false);
  }
}
