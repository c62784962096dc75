package io.github.stepmark.runner;

/** An execution that a strand has started and whose end it waits for. */
final class ChildExecution implements Pending {

  private final Run child;

  ChildExecution(Run child, Strand strand, Calling calling, SfnApi api) {
    this.child = child;
    child
        .ending()
        .whenOver(
            () -> {
              if (strand.pending() == this) {
                calling.answered(api.result(child));
              }
            });
  }

  /** Stops it, as AWS does when the task that waits for it is over first. */
  @Override
  public boolean drop() {
    child.ending().abort(null, null);
    return true;
  }
}
