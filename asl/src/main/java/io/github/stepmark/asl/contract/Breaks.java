package io.github.stepmark.asl.contract;

import io.github.stepmark.asl.contract.Contract.Call;
import java.util.ArrayList;
import java.util.List;

/**
 * What a changed workflow breaks. AWS lets an execution go on with the definition and role that it
 * was started with (UpdateStateMachine), so that no change of states, transitions or retries breaks
 * it; what breaks it is another answer, another demand or nobody at the end of its calls.
 */
public final class Breaks {

  /** Who is broken. */
  public enum Whose {
    /** Executions that began before the change. */
    RUNNING_EXECUTIONS,
    /** Who starts executions, or reads what they give. */
    CALLERS
  }

  /**
   * One thing that breaks.
   *
   * @param whose who is broken
   * @param pointer to the state in the new definition; empty where none is left, or none is meant
   * @param message what breaks and why
   * @param mend what keeps it from breaking
   */
  public record Break(Whose whose, String pointer, String message, String mend) {}

  private final List<Break> breaks = new ArrayList<>();

  private Breaks() {}

  /** What breaks where {@code after} takes the place of {@code before}. */
  public static List<Break> of(Contract before, Contract after) {
    Breaks found = new Breaks();
    found.types(before, after);
    before.calls().forEach((name, call) -> found.call(name, call, after.calls().get(name)));
    found.callers(before, after);
    return List.copyOf(found.breaks);
  }

  private void types(Contract before, Contract after) {
    if (before.type() != after.type()) {
      running(
          "",
          "A workflow's type cannot be changed: CloudFormation makes another state machine and"
              + " deletes this one, which ends its executions at their next transition.",
          "Deploy the new one beside it, under another name, until none of the old one runs.");
    }
  }

  private void call(String name, Call before, Call after) {
    if (after == null) {
      running(
          "",
          "Nothing calls "
              + name
              + " any more; executions that have yet to come to '"
              + before.state()
              + "' still do, and fail if it is gone.",
          "Leave it deployed until none of them runs.");
      return;
    }
    if (before.waits() != after.waits()) {
      running(
          after.pointer(),
          before.waits()
              ? "'"
                  + before.state()
                  + "' no longer hands on a task token, for which executions that"
                  + " run then wait in vain."
              : "'"
                  + before.state()
                  + "' expects a task token now, which executions that run do not"
                  + " send.",
          "Call another function, and leave this one until none of them runs.");
      return;
    }
    for (Misfit misfit : Misfit.between(before.takes(), after.takes())) {
      running(
          after.pointer(),
          "'" + after.state() + "' " + demand(misfit) + "; executions that run call it as before.",
          misfit.missing()
              ? "Make it @Nullable or Optional until none of them runs."
              : "Take both, or call another function, until none of them runs.");
    }
    for (Misfit misfit : Misfit.between(after.gives(), before.gives())) {
      running(
          after.pointer(),
          "'" + after.state() + "' " + gift(misfit) + "; executions that run read it as before.",
          "Give both, or call another function, until none of them runs.");
    }
  }

  private void callers(Contract before, Contract after) {
    for (Misfit misfit : Misfit.between(before.input(), after.input())) {
      breaks.add(
          new Break(
              Whose.CALLERS,
              "",
              "The workflow " + demand(misfit) + "; who starts it may not send that.",
              "Let the first states do without it, or change the callers first."));
    }
    for (Misfit misfit : Misfit.between(after.output(), before.output())) {
      breaks.add(
          new Break(
              Whose.CALLERS,
              "",
              "The workflow " + gift(misfit) + "; who started it may read that.",
              "Give both, or change the callers first."));
    }
  }

  private static String demand(Misfit misfit) {
    return misfit.missing()
        ? "needs " + misfit.path() + " now"
        : "takes " + misfit.path() + " as " + misfit.asked() + ", which was " + misfit.given();
  }

  private static String gift(Misfit misfit) {
    return misfit.missing()
        ? "no longer gives " + misfit.path() + " always"
        : "gives " + misfit.path() + " as " + misfit.given() + ", which was " + misfit.asked();
  }

  private void running(String pointer, String message, String mend) {
    breaks.add(new Break(Whose.RUNNING_EXECUTIONS, pointer, message, mend));
  }
}
