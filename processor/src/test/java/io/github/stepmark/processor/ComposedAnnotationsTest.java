package io.github.stepmark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.processor.compile.CompileResult;
import io.github.stepmark.processor.compile.CompileTask;
import io.github.stepmark.processor.compile.Source;
import io.github.stepmark.processor.compile.TestCompiler;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Annotations that stand for retriers and catchers, and come from another compilation. */
class ComposedAnnotationsTest {

  private static final Source PATIENT =
      Source.of(
          "lib/Patient.java",
          """
          package lib;

          import io.github.stepmark.*;

          @RetryLambda
          @Retry(errors = "Busy", jitter = Retry.Jitter.FULL)
          @Retry(errors = "Late", maxAttempts = 0)
          @Catch(errors = "Late", next = "stop")
          public @interface Patient {}
          """);

  private static final Source STUBBORN =
      Source.of(
          "lib/Stubborn.java",
          """
          package lib;

          import io.github.stepmark.*;

          @Patient
          @Retry(errors = Errors.ALL)
          public @interface Stubborn {}
          """);

  private static final Source WORKFLOW =
      Source.of(
          "app/Shipping.java",
          """
          package app;

          import io.github.stepmark.*;

          @StateMachine
          @RetryLambda
          abstract class Shipping {

            @lib.Stubborn
            @Next("ship")
            void pack() {}

            @Catch(errors = "Lost", next = "stop")
            @End
            void ship() {}

            @Fail
            abstract void stop();
          }
          """);

  private static String definition(CompileResult result) {
    assertThat(result.printed()).isEmpty();
    return result.emitted().get("META-INF/stepmark/Shipping/statemachine.json");
  }

  @ParameterizedTest
  @EnumSource
  void standForTheSameWhetherReadFromSourceOrFromClassFiles(
      TestCompiler compiler, @TempDir Path library) {
    compiler.compile(PATIENT, STUBBORN).writeClassOutput(library);

    String fromClasses =
        definition(compiler.compile(CompileTask.of(WORKFLOW).withClassPath(library)));

    assertThat(fromClasses)
        .containsSubsequence("SdkClientException", "\"Busy\"", "\"Late\"", "States.ALL", "\"Late\"")
        .isEqualTo(definition(compiler.compile(PATIENT, STUBBORN, WORKFLOW)));
  }

  @ParameterizedTest
  @EnumSource
  void areNotLeftInClassFilesByOneThatBearsThemForItsSourceAlone(
      TestCompiler compiler, @TempDir Path library) {
    Source forSource =
        Source.of(
            PATIENT.path(),
            PATIENT
                .text()
                .replace(
                    "public @interface",
                    "@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.SOURCE)\n"
                        + "public @interface"));
    compiler.compile(forSource, STUBBORN).writeClassOutput(library);

    assertThat(definition(compiler.compile(forSource, STUBBORN, WORKFLOW))).contains("Busy");
    assertThat(definition(compiler.compile(CompileTask.of(WORKFLOW).withClassPath(library))))
        .contains("States.ALL")
        .doesNotContain("Busy");
  }
}
