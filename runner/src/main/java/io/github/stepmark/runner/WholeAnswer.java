package io.github.stepmark.runner;

import io.github.stepmark.runner.data.Payload;
import io.github.stepmark.runner.task.Answer;

/** What a test says in the place of all that a strand's Parallel or Map state would split into. */
final class WholeAnswer {

  private final Run run;
  private final Strand strand;

  WholeAnswer(Run run, Strand strand) {
    this.run = run;
    this.strand = strand;
  }

  /**
   * Has it given, where there is one: it is on its way then, and nothing splits.
   *
   * @param input the branches' input, the items, or what they would be read with
   */
  boolean isGiven(Payload input) {
    if (!run.tasks().isAnsweredWhole(strand)) {
      return false;
    }
    Answer answer = run.tasks().answerWhole(strand, input);
    run.schedule(run.now().plus(answer.takes()), strand, new Happening.AnsweredWhole(answer));
    return true;
  }
}
