package io.github.stepmark.runner;

import io.github.stepmark.runner.task.Answer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What has come to a timeline from outside, in its order: what tasks answered, what was said of
 * them by token, what a clock showed that is not virtual. All else follows from the definition, the
 * input and the seed, so that with this an execution can be done again up to where it stood. It
 * takes down what comes; one that was read from a saved execution first gives what it holds.
 */
final class Journal {

  private final List<Answer> answers;
  private final List<Integer> passedOver;
  private final List<Said> said;
  private final List<Shown> times;

  private boolean replaying;
  private int nextAnswer;
  private int nextToken;
  private int nextTime;
  private long tick;

  /**
   * What somebody did between one step and the next.
   *
   * @param step how many steps there had been
   * @param now what time it was
   */
  record Said(long step, Instant now, Word word) {}

  /** What a clock showed instead of the time that was due, at which of the times it was asked. */
  record Shown(long tick, Instant time) {}

  /** Empty: takes down from the first thing on. */
  Journal() {
    this(List.of(), List.of(), List.of(), List.of());
    replaying = false;
  }

  /** Gives these first. */
  Journal(List<Answer> answers, List<Integer> passedOver, List<Said> said, List<Shown> times) {
    this.answers = new ArrayList<>(answers);
    this.passedOver = new ArrayList<>(passedOver);
    this.said = new ArrayList<>(said);
    this.times = new ArrayList<>(times);
    replaying = true;
  }

  /** Whether it still gives what it holds. */
  boolean isReplaying() {
    return replaying;
  }

  /** From now on it takes down what comes. */
  void replayed() {
    replaying = false;
  }

  /** What a task answers: as it was, or as it is when {@code work} is done now. */
  Answer answer(Supplier<Answer> work) {
    if (replaying) {
      return given(answers, nextAnswer++);
    }
    Answer answer = work.get();
    answers.add(answer);
    return answer;
  }

  /** How many drawn tokens are passed over, since other executions have them. */
  int passedOver(IntSupplier drawing) {
    if (replaying) {
      return given(passedOver, nextToken++);
    }
    int count = drawing.getAsInt();
    passedOver.add(count);
    return count;
  }

  /** What the clock shows where {@code due} is what virtual time would be. */
  Instant time(Instant due, Supplier<Instant> clock) {
    tick++;
    if (replaying) {
      Shown next = nextTime < times.size() ? times.get(nextTime) : null;
      if (next == null || next.tick() != tick) {
        return due;
      }
      nextTime++;
      return next.time();
    }
    Instant time = clock.get();
    if (!time.equals(due)) {
      times.add(new Shown(tick, time));
    }
    return time;
  }

  /** Takes down what somebody does now. */
  void say(long step, Instant now, Word word) {
    said.add(new Said(step, now, word));
  }

  private static <T> T given(List<T> all, int index) {
    if (index >= all.size()) {
      throw new SavedExecutionException("more comes from outside than was saved");
    }
    return all.get(index);
  }

  List<Answer> answers() {
    return answers;
  }

  List<Integer> passedOver() {
    return passedOver;
  }

  List<Said> said() {
    return said;
  }

  List<Shown> times() {
    return times;
  }

  /** Something that is said to a timeline. */
  sealed interface Word {

    <R> R match(Cases<R> cases);

    /** A case for each. */
    interface Cases<R> {
      R taken(Taken taken);

      R answered(Answered answered);

      R beaten(Beaten beaten);

      R aborted(Aborted aborted);
    }
  }

  /** A worker takes an activity's task. */
  record Taken(String token, @Nullable String worker) implements Word {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.taken(this);
    }
  }

  /** A task is answered by its token. */
  record Answered(String token, Answer answer) implements Word {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.answered(this);
    }
  }

  /** A task is being worked on. */
  record Beaten(String token) implements Word {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.beaten(this);
    }
  }

  /** An execution is ended from outside. */
  record Aborted(String executionArn, @Nullable String error, @Nullable String cause)
      implements Word {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.aborted(this);
    }
  }
}
