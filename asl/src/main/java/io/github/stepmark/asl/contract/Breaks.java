package io.github.stepmark.asl.contract;

import io.github.stepmark.asl.contract.Contract.Call;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

  /** What breaks, by the id that users search for. */
  public enum Kind {
    /** Another type of workflow, for which there is another state machine. */
    TYPE_CHANGED("TypeChanged"),
    /** Another name of a state machine, for which there is another one. */
    MACHINE_RENAMED("MachineRenamed"),
    /** A state machine that is deleted. */
    MACHINE_GONE("MachineGone"),
    /** A function, an activity or a machine that nothing calls any more. */
    CALL_GONE("CallGone"),
    /** A function that hands on a task token, or one that does so no longer. */
    TOKEN_CHANGED("TokenChanged"),
    /** A function that needs more, or something else. */
    CALL_NEEDS("CallNeeds"),
    /** A function that gives less, or something else. */
    CALL_GIVES("CallGives"),
    /** An answer to a task token or to an activity of which more is needed, or something else. */
    ANSWER_NEEDS("AnswerNeeds"),
    /** An input of which more is needed, or something else. */
    INPUT_NEEDS("InputNeeds"),
    /** An output that has less, or something else. */
    OUTPUT_GIVES("OutputGives");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    /** What users search for; {@code docs/changing.md} has each. */
    public String id() {
      return id;
    }
  }

  /**
   * One thing that breaks.
   *
   * @param kind what it is
   * @param whose who is broken
   * @param pointer to the state in the new definition; empty where none is left, or none is meant
   * @param message what breaks and why
   * @param mend what keeps it from breaking
   */
  public record Break(Kind kind, Whose whose, String pointer, String message, String mend) {}

  private final List<Break> breaks = new ArrayList<>();

  /** Whether callers are told of the output, and so of what the last state gives. */
  private final boolean outputBreaks;

  private Breaks(boolean outputBreaks) {
    this.outputBreaks = outputBreaks;
  }

  /** What breaks where {@code after} takes the place of {@code before}. */
  public static List<Break> of(Contract before, Contract after) {
    Breaks found = new Breaks(!Misfit.between(after.output(), before.output()).isEmpty());
    found.types(before, after);
    before.calls().forEach((name, call) -> found.call(name, call, after.calls().get(name)));
    found.callers(before, after);
    return List.copyOf(found.breaks);
  }

  private void types(Contract before, Contract after) {
    if (before.type() != after.type()) {
      breaks.addAll(replaced(Kind.TYPE_CHANGED, "A workflow's type cannot be changed"));
    }
  }

  /** What it breaks that the state machine {@code before} is called {@code after} now. */
  public static List<Break> renamed(String before, String after) {
    return replaced(
        Kind.MACHINE_RENAMED, "The state machine '" + before + "' is called '" + after + "' now");
  }

  /**
   * What it breaks that one of several state machines is gone.
   *
   * @param name what it was called
   * @param before what was relied on in it
   * @param added those that are new, by their names
   */
  public static List<Break> gone(String name, Contract before, Map<String, Contract> added) {
    for (Map.Entry<String, Contract> one : added.entrySet()) {
      Set<String> calls = before.calls().keySet();
      if (!calls.isEmpty() && calls.equals(one.getValue().calls().keySet())) {
        return renamed(name, one.getKey());
      }
    }
    return replacement(
        Kind.MACHINE_GONE,
        "The state machine '" + name + "' is gone: CloudFormation deletes it",
        "Leave it deployed until none of its executions runs, and nobody starts it.");
  }

  private static List<Break> replaced(Kind kind, String why) {
    return replacement(
        kind,
        why + ": CloudFormation makes another state machine and deletes this one",
        "Deploy the new one beside it, under another name, until none of the old one runs.");
  }

  private static List<Break> replacement(Kind kind, String why, String mend) {
    return List.of(
        new Break(
            kind,
            Whose.RUNNING_EXECUTIONS,
            "",
            why + ", which ends its executions at their next transition.",
            mend),
        new Break(
            kind,
            Whose.CALLERS,
            "",
            why + "; who starts it by its ARN does not find it any more.",
            mend));
  }

  private void call(String name, Call before, Call after) {
    if (after == null) {
      running(
          Kind.CALL_GONE,
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
          Kind.TOKEN_CHANGED,
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
          Kind.CALL_NEEDS,
          after.pointer(),
          "'" + after.state() + "' " + demand(misfit) + "; executions that run call it as before.",
          misfit.missing()
              ? "Make it @Nullable or Optional until none of them runs."
              : "Take both, or call another function, until none of them runs.");
    }
    if (after.waits() || after.activity()) {
      answers(before, after);
    }
    if (before.ends()) {
      last(before, after);
      return;
    }
    for (Misfit misfit : Misfit.between(after.gives(), before.gives())) {
      running(
          Kind.CALL_GIVES,
          after.pointer(),
          "'" + after.state() + "' " + gift(misfit) + "; executions that run read it as before.",
          "Give both, or call another function, until none of them runs.");
    }
  }

  /**
   * Whoever holds a token answers as the contract said, and may do so for a long time; so does a
   * worker, who has one, too.
   */
  private void answers(Call before, Call after) {
    for (Misfit misfit : Misfit.between(before.gives(), after.gives())) {
      breaks.add(
          new Break(
              Kind.ANSWER_NEEDS,
              Whose.CALLERS,
              after.pointer(),
              "The answer to '"
                  + after.state()
                  + "' "
                  + demand(misfit)
                  + (after.activity()
                      ? "; the activity's workers may not send that."
                      : "; who answers by its token may not send that."),
              misfit.missing()
                  ? "Make it @Nullable or Optional until all who answer send it."
                  : "Take both until all who answer send the new one."));
    }
  }

  /** No state of the old definition reads it, but it is the output of executions that run. */
  private void last(Call before, Call after) {
    if (outputBreaks) {
      return;
    }
    for (Misfit misfit : Misfit.between(after.gives(), before.gives())) {
      breaks.add(
          new Break(
              Kind.CALL_GIVES,
              Whose.CALLERS,
              after.pointer(),
              "'"
                  + after.state()
                  + "' "
                  + gift(misfit)
                  + "; it is the output of executions that run, which who started them may read.",
              "Give both, or call another function, until none of them runs."));
    }
  }

  private void callers(Contract before, Contract after) {
    boolean foundMore = before.version() < after.version() && !demandsMore(before, after);
    for (Misfit misfit : Misfit.between(before.input(), after.input())) {
      if (foundMore && misfit.missing()) {
        continue; // it may have been needed before, and was not seen to be
      }
      breaks.add(
          new Break(
              Kind.INPUT_NEEDS,
              Whose.CALLERS,
              "",
              "The workflow " + demand(misfit) + "; who starts it may not send that.",
              "Let the first states do without it, or change the callers first."));
    }
    for (Misfit misfit : Misfit.between(after.output(), before.output())) {
      breaks.add(
          new Break(
              Kind.OUTPUT_GIVES,
              Whose.CALLERS,
              "",
              "The workflow " + gift(misfit) + "; who started it may read that.",
              "Give both, or change the callers first."));
    }
  }

  private static boolean demandsMore(Contract before, Contract after) {
    return before.calls().entrySet().stream()
        .filter(call -> after.calls().containsKey(call.getKey()))
        .flatMap(
            call ->
                Misfit.between(call.getValue().takes(), after.calls().get(call.getKey()).takes())
                    .stream())
        .anyMatch(Misfit::missing);
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

  private void running(Kind kind, String pointer, String message, String mend) {
    breaks.add(new Break(kind, Whose.RUNNING_EXECUTIONS, pointer, message, mend));
  }
}
