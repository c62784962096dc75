package io.github.stepmark.benchmarks.waiting;

import io.github.stepmark.runner.Execution;
import io.github.stepmark.runner.ExecutionStatus;
import io.github.stepmark.runner.Runner;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;

/**
 * Starts executions, 100,000 unless an argument says how many, lets all of them come to a wait, and
 * then end, each event in its order over all of them. Their payloads have 1 KB, which two states of
 * each change, and their histories 20 events. All of them are kept to the end.
 */
public final class WaitingExecutions {

  private static final String MACHINE =
      """
      {"StartAt": "Take", "States": {
        "Take": {"Type": "Pass", "Result": {"by": "mail"}, "ResultPath": "$.taken", "Next": "Rest"},
        "Rest": {"Type": "Wait", "SecondsPath": "$.delay", "Next": "Ask"},
        "Ask": {"Type": "Task", "Resource": "${AskFunctionArn}", "ResultPath": "$.answer",
          "Next": "Rest Again"},
        "Rest Again": {"Type": "Wait", "Seconds": 60, "Next": "Decide"},
        "Decide": {"Type": "Choice", "Default": "Done", "Choices": [
          {"Variable": "$.answer", "StringEquals": "no", "Next": "Refused"}]},
        "Refused": {"Type": "Fail", "Error": "Refused"},
        "Done": {"Type": "Pass", "Next": "End"},
        "End": {"Type": "Succeed"}}}
      """;

  private static final int PAYLOAD = 1_000;

  private WaitingExecutions() {}

  /** When something next happens to an execution. */
  private record Due(Instant at, int order, Execution execution) {}

  /** Runs it. */
  public static void main(String[] arguments) {
    int count = arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0]);
    long began = System.nanoTime();
    Runner runner = Runner.of(MACHINE).task("AskFunctionArn", input -> input.get("id"));
    List<Execution> executions = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      executions.add(runner.start(input(i)));
    }
    PriorityQueue<Due> agenda =
        new PriorityQueue<>(Comparator.comparing(Due::at).thenComparing(Due::order));
    for (int i = 0; i < count; i++) {
      put(agenda, i, executions.get(i));
    }
    int waiting = 0;
    for (Due due = agenda.poll(); due != null; due = agenda.poll()) {
      due.execution().advance();
      put(agenda, due.order(), due.execution());
      waiting = Math.max(waiting, waiting(due, agenda, count));
    }
    report(executions, waiting, System.nanoTime() - began);
  }

  private static void put(PriorityQueue<Due> agenda, int order, Execution execution) {
    execution.next().ifPresent(at -> agenda.add(new Due(at, order, execution)));
  }

  /** All that are still to go on wait once nothing more happens at the time of their start. */
  private static int waiting(Due done, PriorityQueue<Due> agenda, int count) {
    Due next = agenda.peek();
    boolean allWait = next != null && next.at().isAfter(done.at()) && agenda.size() == count;
    return allWait ? agenda.size() : 0;
  }

  private static String input(int number) {
    String head = "{\"id\":%d,\"delay\":%d,\"text\":\"".formatted(number, 3_600 + number % 7_200);
    return head + "x".repeat(PAYLOAD - head.length() - 2) + "\"}";
  }

  private static void report(List<Execution> executions, int waiting, long nanos) {
    long succeeded =
        executions.stream().filter(one -> one.status() == ExecutionStatus.SUCCEEDED).count();
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        Locale.ROOT,
        "%d executions, of which %d have waited at the same time and %d succeeded, with %d events each,"
            + " took %.1f s; %d MB are in use.%n",
        executions.size(),
        waiting,
        succeeded,
        executions.get(0).history().size(),
        nanos / 1e9,
        (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    if (succeeded != executions.size()) {
      System.exit(1);
    }
  }
}
