package callcenter;

import io.github.stepmark.runner.Narration;
import io.github.stepmark.runner.Runner;
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
    String seed = System.getProperty("seed");
    RandomGenerator luck =
        seed == null ? new SecureRandom() : new SplittableRandom(Long.parseLong(seed));
    CallCenterWorkflow workflow = new CallCenterWorkflow(new CallCenterHandlers(luck));
    Runner.of(CallCenterWorkflow.definition())
        .name(CallCenterWorkflow.NAME)
        .functions(workflow.functions())
        .listener(new Narration(System.out))
        .run(input);
  }
}
