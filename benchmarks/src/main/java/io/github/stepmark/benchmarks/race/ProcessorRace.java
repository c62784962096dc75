package io.github.stepmark.benchmarks.race;

import io.github.stepmark.runner.Runner;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The race in processor time, for a machine that does other work: here of the thread that executes
 * and of the whole JVM, by the peer of its process. {@link Race} is the one that counts.
 */
public final class ProcessorRace {

  private static final int ITERATIONS = 3;
  private static final int WARMUPS = 3;
  private static final int SECONDS = Integer.getInteger("seconds", 2);

  private ProcessorRace() {}

  /** Runs it; the arguments are courses. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<Course> courses =
        arguments.length == 0
            ? List.of(Course.values())
            : Arrays.stream(arguments).map(Course::valueOf).toList();
    Peer peer = new Peer(Path.of(System.getenv("STEPMARK_LOCAL_STEPFUNCTIONS")));
    System.out.println("| course | here, thread, µs | here, JVM, µs | the peer, µs | demanded |");
    System.out.println("|---|---|---|---|---|");
    for (Course course : courses) {
      Laps thread = new Laps();
      Laps whole = new Laps();
      Laps there = new Laps();
      runHere(course, thread, whole);
      peer.run(course, WARMUPS, ITERATIONS, SECONDS, true, there);
      System.out.printf(
          Locale.ROOT,
          "| %s | %.1f (%.1f times) | %.1f (%.1f times) | %.1f | %.0f times |%n",
          course,
          thread.median(),
          there.median() / thread.median(),
          whole.median(),
          there.median() / whole.median(),
          there.median(),
          course.demanded());
    }
  }

  private static void runHere(Course course, Laps thread, Laps whole) {
    Runner runner = course.runner();
    String input = course.input();
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    for (int i = 0; i < WARMUPS + ITERATIONS; i++) {
      long start = threads.getCurrentThreadCpuTime();
      long startOfAll = ofAll();
      long took = 0;
      int runs = 0;
      while (took < SECONDS * 1_000_000_000L) {
        runner.run(input);
        runs++;
        if (runs % course.runsAtLeast() == 0) {
          took = threads.getCurrentThreadCpuTime() - start;
        }
      }
      if (i >= WARMUPS) {
        thread.add(took / 1e3 / runs);
        whole.add((ofAll() - startOfAll) / 1e3 / runs);
      }
    }
  }

  private static long ofAll() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
