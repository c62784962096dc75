package io.github.stepmark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.processor.compile.CompileResult;
import io.github.stepmark.processor.compile.CompileTask;
import io.github.stepmark.processor.compile.Message;
import io.github.stepmark.processor.compile.Source;
import io.github.stepmark.processor.compile.TestCompiler;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said to the processor on the compiler's command line. */
class OptionsTest {

  private static final Source WORKFLOW =
      Source.of(
          "app/Shipping.java",
          """
          package app;

          import io.github.stepmark.*;

          @StateMachine(lambda = LambdaIntegration.INVOKE)
          abstract class Shipping {

            @Next("ask")
            int pack(String order) {
              return 1;
            }

            @Timeout(60)
            @Next("store")
            void ask(@TaskToken String token) {}

            @Task("dynamodb:putItem")
            @Next("tell")
            abstract void store();

            @Task("arn:aws:states:::sns:publish")
            @End
            abstract void tell();
          }
          """);

  private static CompileResult compile(TestCompiler compiler, String partition) {
    return compiler.compile(
        CompileTask.of(WORKFLOW).withOptions("-Astepmark.partition=" + partition));
  }

  @ParameterizedTest
  @EnumSource
  void thePartitionIsThatOfServicesWhoseArnIsNotWrittenOut(TestCompiler compiler) {
    CompileResult result = compile(compiler, "aws-us-gov");

    assertThat(result.printed()).isEmpty();
    assertThat(result.emitted().get("META-INF/stepmark/Shipping/statemachine.json"))
        .containsSubsequence(
            "arn:aws-us-gov:states:::lambda:invoke\"",
            "arn:aws-us-gov:states:::lambda:invoke.waitForTaskToken\"",
            "arn:aws-us-gov:states:::dynamodb:putItem\"",
            "arn:aws:states:::sns:publish\"");
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNoPartitionIsRefusedAtTheWorkflow(TestCompiler compiler) {
    assertThat(compile(compiler, "us-gov:").errors())
        .extracting(Message::toString)
        .singleElement()
        .asString()
        .contains("[Stepmark/InvalidPartition] 'us-gov:' is no partition of AWS.");
  }

  private static final Source DOUBTFUL =
      Source.of(
          "app/Doubtful.java",
          """
          package app;

          import io.github.stepmark.*;
          import java.io.IOException;

          @StateMachine
          abstract class Doubtful {

            @ChoiceOn(value = "$", when = @When(is = "1", next = "stop"))
            int ask() throws IOException {
              return 1;
            }

            @Succeed
            abstract void stop();
          }
          """);

  private static CompileResult doubtful(TestCompiler compiler, String... options) {
    return compiler.compile(CompileTask.of(DOUBTFUL).withOptions(options));
  }

  @ParameterizedTest
  @EnumSource
  void notesAndWarningsArePrintedAsTheOptionsSay(TestCompiler compiler) {
    assertThat(doubtful(compiler).printed())
        .containsPattern("WARNING .*UncaughtException")
        .containsPattern("NOTE .*OpenChoice");
    assertThat(doubtful(compiler, "-Astepmark.notes=warning", "-Astepmark.warnings=note").printed())
        .containsPattern("NOTE .*UncaughtException")
        .containsPattern("WARNING .*OpenChoice");
    assertThat(
            doubtful(compiler, "-Astepmark.notes=ignore", "-Astepmark.warnings=ignore").printed())
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsEmittedOfAWorkflowWhoseWarningsAreErrors(TestCompiler compiler) {
    CompileResult result = doubtful(compiler, "-Astepmark.warnings=error");

    assertThat(result.success()).isFalse();
    assertThat(result.printed()).containsPattern("ERROR .*UncaughtException");
    assertThat(result.emitted()).doesNotContainKey("app/DoubtfulWorkflow.java");
    assertThat(doubtful(compiler).emitted()).containsKey("app/DoubtfulWorkflow.java");
  }

  @ParameterizedTest
  @EnumSource
  void whatNothingCanBePrintedAsIsRefusedAtTheWorkflow(TestCompiler compiler) {
    assertThat(doubtful(compiler, "-Astepmark.notes=off", "-Astepmark.warnings=Error").errors())
        .extracting(Message::toString)
        .satisfiesExactlyInAnyOrder(
            notes ->
                assertThat(notes)
                    .contains(
                        "[Stepmark/InvalidSeverity] 'off' is nothing that -Astepmark.notes can set."
                            + " Write one of error, ignore, note, warning, or leave it out."),
            warnings ->
                assertThat(warnings)
                    .contains("'Error' is nothing that -Astepmark.warnings can set."));
  }
}
