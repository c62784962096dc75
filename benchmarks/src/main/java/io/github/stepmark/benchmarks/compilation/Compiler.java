package io.github.stepmark.benchmarks.compilation;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** The JDK's compiler in a process of its own, as builds start it, which tells what it took. */
final class Compiler {

  static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  /** Stepmark's processor; since JDK 23 the compiler looks for none that is not named. */
  static final String STEPMARK = "io.github.stepmark.processor.WorkflowProcessor";

  private final Path scratch;

  /**
   * @param scratch a folder for what is compiled
   */
  Compiler(Path scratch) {
    this.scratch = scratch;
  }

  /**
   * Compiles all sources in the {@code folders}.
   *
   * @throws IllegalStateException where they do not compile
   */
  Cost compile(List<String> options, Path... folders) throws IOException, InterruptedException {
    String classPath = System.getProperty("java.class.path");
    List<String> command = new ArrayList<>(List.of(JAVA.toString(), "-XX:+UseSerialGC"));
    command.addAll(List.of("-cp", classPath, Compiler.class.getName()));
    command.addAll(List.of("-cp", classPath, "-nowarn", "-parameters"));
    command.addAll(List.of("-d", Files.createTempDirectory(scratch, "classes").toString()));
    command.addAll(options);
    for (Path folder : folders) {
      try (Stream<Path> files = Files.walk(folder)) {
        files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(command::add);
      }
    }
    Path log = Files.createTempFile(scratch, "compiler", ".log");
    long start = System.nanoTime();
    Process process = new ProcessBuilder(command).redirectError(log.toFile()).start();
    String cpu = new String(process.getInputStream().readAllBytes()).strip();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(Files.readString(log));
    }
    return new Cost(Long.parseLong(cpu), System.nanoTime() - start);
  }

  /** Compiles in this process; prints the processor time that it took, start-up included. */
  public static void main(String[] args) {
    int code = ToolProvider.getSystemJavaCompiler().run(null, System.err, null, args);
    if (code != 0) {
      System.exit(code);
    }
    System.out.println(
        ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime());
  }
}
