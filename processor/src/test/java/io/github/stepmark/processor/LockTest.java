package io.github.stepmark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.processor.compile.CompileResult;
import io.github.stepmark.processor.compile.CompileTask;
import io.github.stepmark.processor.compile.Message;
import io.github.stepmark.processor.compile.Source;
import io.github.stepmark.processor.compile.TestCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the file that {@code -Astepmark.lock} names makes of a compilation. */
class LockTest {

  private static final String CONTRACT = "META-INF/stepmark/Shipping/contract.json";

  @TempDir private Path folder;

  private static CompileTask task(String accept, String parameter) {
    return CompileTask.of(
        Source.of(
            "app/Shipping.java",
            """
            package app;

            import io.github.stepmark.*;

            @StateMachine
            class Shipping {
              %s
              @End
              int pack(%s) {
                return 1;
              }
            }
            """
                .formatted(accept, parameter)));
  }

  private String lock(String text) throws IOException {
    return "-Astepmark.lock=" + Files.writeString(folder.resolve("lock.json"), text);
  }

  /**
   * The contract of the workflow whose handler takes {@code order}, as 'stepmark lock' writes it.
   */
  private String locked() throws IOException {
    CompileResult first = TestCompiler.JAVAC.compile(task("", "String order"));
    return lock("{\"Shipping\": " + first.emitted().get(CONTRACT) + "}");
  }

  @Test
  void whatIsAsItWasReviewedIsFine() throws IOException {
    CompileResult result =
        TestCompiler.JAVAC.compile(task("", "String order").withOptions(locked()));

    assertThat(result.complaints()).isEmpty();
  }

  @Test
  void aBreakingChangeIsAWarningAndEmittedSoThatTheFileCanBeWrittenAnew() throws IOException {
    CompileResult result = TestCompiler.JAVAC.compile(task("", "int order").withOptions(locked()));

    assertThat(result.complaints())
        .contains(
            "[Stepmark/BreakingChange]",
            "'Pack' takes $.order as integer, which was string; executions that run call it as"
                + " before.");
    assertThat(result.complaints()).contains("who starts it may not send that.");
    assertThat(result.errors()).isEmpty();
    assertThat(result.emitted()).containsKey(CONTRACT);
  }

  @Test
  void asAnErrorItEmitsNothing() throws IOException {
    CompileResult result =
        TestCompiler.JAVAC.compile(
            task("", "int order").withOptions(locked(), "-Astepmark.warnings=error"));

    assertThat(result.errors()).isNotEmpty();
    assertThat(result.emitted()).doesNotContainKey(CONTRACT);
  }

  @Test
  void itIsAcceptedWhereItArises() throws IOException {
    String accept = "@Accept(value = \"BreakingChange\", because = \"none runs\")";
    String machine = "{\"type\": \"standard\", \"input\": {}, \"output\": {}, \"calls\": {%s}}";
    String call =
        "\"${PackFunctionArn}\": {\"state\": \"Pack\", \"waits\": true, \"takes\": {}, \"gives\": {}}";
    String lock = lock("{\"Shipping\": " + machine.formatted(call) + "}");

    assertThat(TestCompiler.JAVAC.compile(task("", "int order").withOptions(lock)).complaints())
        .isNotEmpty();
    assertThat(TestCompiler.JAVAC.compile(task(accept, "int order").withOptions(lock)).complaints())
        .isEmpty();
  }

  @Test
  void aWorkflowThatIsNotInTheFileIsNew() throws IOException {
    assertThat(
            TestCompiler.JAVAC
                .compile(task("", "int order").withOptions(lock("{\"Other\": {}}")))
                .complaints())
        .isEmpty();
  }

  @Test
  void aFileThatIsNoneIsAnErrorThatSaysHowToMakeOne() throws IOException {
    for (String option :
        new String[] {
          "-Astepmark.lock=" + folder.resolve("none.json"),
          "-Astepmark.lock",
          lock("{"),
          lock("{\"Shipping\": {}}")
        }) {
      assertThat(TestCompiler.JAVAC.compile(task("", "int order").withOptions(option)).errors())
          .extracting(Message::toString)
          .singleElement()
          .asString()
          .contains("[Stepmark/InvalidOption]", "a file that 'stepmark lock' has written");
    }
  }
}
