package io.github.stepmark.runner;

import io.github.stepmark.runner.data.Payload;
import io.github.stepmark.runner.task.Answer;
import io.github.stepmark.runner.task.Resource;

/** What comes to a strand when its time is there. A value, so that a queue of them can be kept. */
sealed interface Happening {

  void match(Cases cases);

  /** A case for each. */
  interface Cases {
    void enter(Enter enter);

    void attempt(Attempt attempt);

    void wakeUp(WakeUp wakeUp);

    void answered(Answered answered);

    void answeredWhole(AnsweredWhole answered);

    void timedOut(TimedOut timedOut);

    void expired(Expired expired);

    void mapRunOver(MapRunOver over);
  }

  /** The strand comes to a state. */
  record Enter(String state, Payload input) implements Happening {
    @Override
    public void match(Cases cases) {
      cases.enter(this);
    }
  }

  /** The state's work is tried again. */
  record Attempt() implements Happening {
    @Override
    public void match(Cases cases) {
      cases.attempt(this);
    }
  }

  /** A wait is over. */
  record WakeUp() implements Happening {
    @Override
    public void match(Cases cases) {
      cases.wakeUp(this);
    }
  }

  /** A task is done, well or badly. */
  record Answered(Resource by, Answer answer) implements Happening {
    @Override
    public void match(Cases cases) {
      cases.answered(this);
    }
  }

  /** A state that would have split is done as a whole, well or badly. */
  record AnsweredWhole(Answer answer) implements Happening {
    @Override
    public void match(Cases cases) {
      cases.answeredWhole(this);
    }
  }

  /** A task has taken too long, or has not been heard of for too long. */
  record TimedOut(Resource by, boolean heartbeat) implements Happening {
    @Override
    public void match(Cases cases) {
      cases.timedOut(this);
    }
  }

  /** The whole execution has taken too long. */
  record Expired() implements Happening {
    @Override
    public void match(Cases cases) {
      cases.expired(this);
    }
  }

  /** The executions of a distributed Map are over. */
  record MapRunOver() implements Happening {
    @Override
    public void match(Cases cases) {
      cases.mapRunOver(this);
    }
  }
}
