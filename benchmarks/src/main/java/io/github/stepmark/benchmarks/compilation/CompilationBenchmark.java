package io.github.stepmark.benchmarks.compilation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Compares compilations of workflows: by Stepmark's processor, by one that only gives the compiler
 * what that one generates, and, all of it being there already, by a processor that does nothing and
 * by none. Each is a fresh process; they take turns, so that other work on the machine slows all
 * alike.
 *
 * <p>Arguments: how often each runs, then numbers of handlers; {@code 10 100 1000} if there are
 * none.
 */
public final class CompilationBenchmark {

  private enum Way {
    STEPMARK,
    COPYING_PROCESSOR,
    EMPTY_PROCESSOR,
    ALREADY_GENERATED
  }

  private final Compiler compiler;
  private final Path sources;
  private final Path generated;

  private CompilationBenchmark(Path scratch) throws IOException {
    this.compiler = new Compiler(scratch);
    this.sources = Files.createDirectory(scratch.resolve("sources"));
    this.generated = Files.createDirectory(scratch.resolve("generated"));
  }

  /** Measures, and prints a line for each number of handlers. */
  public static void main(String[] args) throws IOException, InterruptedException {
    List<String> numbers = args.length == 0 ? List.of("10", "100", "1000") : List.of(args);
    int runs = Integer.parseInt(numbers.get(0));
    System.out.printf("medians of %d runs: processor time (elapsed time)%n", runs);
    for (String number : numbers.subList(1, numbers.size())) {
      Path scratch = Files.createTempDirectory("stepmark-compilation");
      int handlers = Integer.parseInt(number);
      CompilationBenchmark benchmark = new CompilationBenchmark(scratch);
      WorkflowSources.write(handlers, benchmark.sources);
      print(handlers, benchmark.measure(runs));
    }
  }

  private Map<Way, Cost> measure(int runs) throws IOException, InterruptedException {
    Map<Way, List<Cost>> costs = new EnumMap<>(Way.class);
    for (int run = 0; run < runs; run++) {
      for (Way way : Way.values()) {
        costs.computeIfAbsent(way, any -> new ArrayList<>()).add(cost(way));
      }
    }
    Map<Way, Cost> medians = new EnumMap<>(Way.class);
    costs.forEach((way, all) -> medians.put(way, Cost.median(all)));
    return medians;
  }

  private Cost cost(Way way) throws IOException, InterruptedException {
    return switch (way) {
      // Writes what the others find there.
      case STEPMARK ->
          compiler.compile(
              List.of("-processor", Compiler.STEPMARK, "-s", generated.toString()), sources);
      case COPYING_PROCESSOR ->
          compiler.compile(
              List.of(
                  "-processor",
                  CopyingProcessor.class.getName(),
                  "-A" + CopyingProcessor.FOLDER + "=" + generated,
                  "-s",
                  Files.createTempDirectory("copies").toString()),
              sources);
      case EMPTY_PROCESSOR ->
          compiler.compile(
              List.of("-processor", EmptyProcessor.class.getName()), sources, generated);
      case ALREADY_GENERATED -> compiler.compile(List.of("-proc:none"), sources, generated);
    };
  }

  private static void print(int handlers, Map<Way, Cost> costs) {
    System.out.printf("%d handlers%n", handlers);
    Cost stepmark = costs.get(Way.STEPMARK);
    costs.forEach(
        (way, cost) ->
            System.out.printf(
                "  %-17s %6d ms (%6d ms)   Stepmark's is %+4.0f %% (%+4.0f %%)%n",
                way,
                cost.cpu() / 1_000_000,
                cost.wall() / 1_000_000,
                100.0 * stepmark.cpu() / cost.cpu() - 100,
                100.0 * stepmark.wall() / cost.wall() - 100));
  }
}
