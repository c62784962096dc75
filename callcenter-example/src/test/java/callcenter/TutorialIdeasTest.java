package callcenter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.runner.Execution;
import io.github.stepmark.runner.ExecutionStatus;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The two ideas with which the tutorial ends. */
class TutorialIdeasTest {

  private static final String FAIL_STATE =
      """

        @Fail(cause = "Engage Tier 2 Support.")
        abstract void fail();
      """;

  @Test
  void loopingBackIsAChangeOfOneAnnotation() throws ReflectiveOperationException, IOException {
    String looping =
        Variants.replaced(Variants.source(), "@Next(\"fail\")", "@Next(\"workOnCase\")");
    looping = Variants.replaced(looping, FAIL_STATE, "");
    looping = Variants.replaced(looping, "import io.github.stepmark.Fail;\n", "");

    Execution execution = Variants.run(looping, Luck.badFor(2), Map.of());

    assertThat(execution.status()).isEqualTo(ExecutionStatus.SUCCEEDED);
    assertThat(execution.path())
        .containsExactly(
            "Open Case",
            "Assign Case",
            "Work on Case",
            "Is Case Resolved",
            "Escalate Case",
            "Work on Case",
            "Is Case Resolved",
            "Escalate Case",
            "Work on Case",
            "Is Case Resolved",
            "Close Case");
    assertThat(execution.output())
        .contains("unresolved...escalating.unresolved...escalating.resolved...closed.");
  }

  @Test
  void anExceptionOfAHandlerLeadsToAnotherState() throws ReflectiveOperationException, IOException {
    String catching =
        Variants.replaced(
            Variants.source(),
            "  @Next(\"workOnCase\")\n",
            """
              static class NobodyFree extends Exception {
                private static final long serialVersionUID = 1;
              }

              @io.github.stepmark.Catch(on = NobodyFree.class, next = "fail")
              @Next("workOnCase")
            """);
    catching =
        Variants.replaced(
            catching,
            "assignCase(String case_, String message) {\n",
            "assignCase(String case_, String message) throws NobodyFree {\n"
                + "    if (luck.nextInt(2) == 0) {\n      throw new NobodyFree();\n    }\n");

    Execution execution = Variants.run(catching, Luck.BAD, Map.of());

    assertThat(execution.path()).containsExactly("Open Case", "Assign Case", "Fail");
    assertThat(Variants.run(catching, Luck.GOOD, Map.of()).status())
        .isEqualTo(ExecutionStatus.SUCCEEDED);
  }
}
