package callcenter;

import io.github.stepmark.runner.Runner;
import io.github.stepmark.runner.visit.Narration;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Runs the call center in this JVM: the emitted definition, with the real handlers. The input and
 * the seed of the luck are system properties, {@code input} and {@code seed}.
 */
final class RunCallCenter {

  private RunCallCenter() {}

  public static void main(String[] args) {
    String input = System.getProperty("input", "{\"inputCaseID\":\"001\"}");
    CallCenterWorkflow workflow = new CallCenterWorkflow(new CallCenterHandlers(luck()));
    // The arrows are no characters of every platform's own encoding.
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    try {
      Runner.of(CallCenterWorkflow.definition())
          .name(CallCenterWorkflow.NAME)
          .functions(workflow.functions())
          .listener(new Narration(out))
          .run(input);
    } catch (IllegalArgumentException e) {
      refuse("-Dinput: " + e.getMessage());
    }
  }

  private static RandomGenerator luck() {
    String seed = System.getProperty("seed");
    if (seed == null) {
      return new SecureRandom();
    }
    if (!seed.matches("-?\\d{1,18}")) {
      refuse("-Dseed is no whole number: " + seed);
    }
    return new SplittableRandom(Long.parseLong(seed));
  }

  private static void refuse(String why) {
    System.err.println(why);
    System.exit(2);
  }
}
