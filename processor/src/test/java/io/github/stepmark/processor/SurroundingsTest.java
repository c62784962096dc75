package io.github.stepmark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.StateMachine;
import io.github.stepmark.processor.compile.CompileResult;
import io.github.stepmark.processor.compile.CompileTask;
import io.github.stepmark.processor.compile.Message;
import io.github.stepmark.processor.compile.Source;
import io.github.stepmark.processor.compile.TestCompiler;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Problems that no source makes: those of a class path, and our own mistakes. */
class SurroundingsTest {

  private static final Source WORKFLOW =
      Source.of(
          "app/Shipping.java",
          """
          package app;

          import io.github.stepmark.*;

          @StateMachine
          abstract class Shipping {
            @End
            int pack(String order) {
              return 1;
            }
          }
          """);

  /** One without a function: its facade names AWS's interface all the same. */
  private static final Source WAITING =
      Source.of(
          "app/Waiting.java",
          """
          package app;

          import io.github.stepmark.*;

          @StateMachine
          abstract class Waiting {
            @Wait(seconds = 1)
            @End
            abstract void rest();
          }
          """);

  /** Under javac alone: ecj as a library finds the classes of the JVM that it runs in, too. */
  @Test
  void aLibraryThatEmittedClassesNeedIsMissedAtEachWorkflow() {
    CompileResult result =
        TestCompiler.JAVAC.compile(
            CompileTask.of(WORKFLOW, WAITING)
                .withOnlyClassPath(List.of(CompileTask.home(StateMachine.class))));

    assertThat(result.errors())
        .extracting(Message::file)
        .containsExactly("app/Shipping.java", "app/Waiting.java");
    assertThat(result.errors())
        .extracting(Message::text)
        .allMatch(text -> text.startsWith("[Stepmark/LambdaMissing]"))
        .allMatch(text -> text.contains("io.github.stepmark:stepmark-lambda"));
  }

  /** Likewise. */
  @Test
  void aLibraryThatAnEmittedClientNeedsIsMissedByItsName() {
    List<Path> withoutClient = without("stepmark-client", "client");
    List<Path> withoutSdk = without("sfn");

    assertThat(client(withoutClient))
        .singleElement()
        .asString()
        .contains("[Stepmark/ClientMissing]", "Waiting", "io.github.stepmark:stepmark-client");
    assertThat(client(withoutSdk))
        .singleElement()
        .asString()
        .contains("[Stepmark/ClientMissing]", "Waiting", "software.amazon.awssdk:sfn");
  }

  private static List<Message> client(List<Path> classPath) {
    return TestCompiler.JAVAC
        .compile(
            CompileTask.of(WAITING)
                .withOnlyClassPath(classPath)
                .withOptions("-Astepmark.client=true"))
        .errors();
  }

  /** The class path of a user without the JAR, or the module's folder, of one of these names. */
  private static List<Path> without(String... names) {
    return CompileTask.userClassPath().stream()
        .filter(
            path ->
                Arrays.stream(names)
                    .noneMatch(
                        name ->
                            path.toString().contains("/" + name + "/target/")
                                || path.getFileName().toString().matches(name + "-[0-9].*jar")))
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void aMistakeOfTheProcessorIsOneErrorAtItsWorkflowAndTheOthersAreEmitted(TestCompiler compiler) {
    Map<String, List<Element>> broken =
        new HashMap<>() {
          private static final long serialVersionUID = 1;

          @Override
          public List<Element> put(String file, List<Element> elements) {
            if (file.contains("ShippingFunctions")) {
              throw new IllegalStateException("no such luck");
            }
            return elements;
          }
        };

    CompileResult result =
        compiler.compile(
            CompileTask.of(WORKFLOW, WAITING)
                .withProcessors(() -> List.of(RecordingFiler.noting(broken))));

    assertThat(result.errors())
        .extracting(Message::toString)
        .singleElement()
        .asString()
        .startsWith("ERROR app/Shipping.java:6")
        .contains("[Stepmark/InternalError]", "IllegalStateException: no such luck");
  }
}
