package io.github.stepmark.processor.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.stepmark.processor.compile.CompileResult;
import io.github.stepmark.processor.compile.TestCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Nothing that is emitted names a partition but that of the option, or what a source names. */
class PartitionTest {

  @Test
  void noTemplateNamesAPartition() throws IOException {
    for (Path template : GoldenTemplates.all()) {
      assertThat(Files.readString(template)).as(template.toString()).doesNotContain("arn:aws");
    }
  }

  @TestFactory
  Stream<DynamicTest> everyDefinitionNamesThatOfTheOption() throws IOException {
    return GoldenCase.good().stream()
        .map(golden -> dynamicTest(golden.name(), () -> check(golden)));
  }

  private static void check(GoldenCase golden) throws IOException {
    boolean named = false;
    try (Stream<Path> sources = Files.walk(golden.file("in"))) {
      for (Path source : sources.filter(Files::isRegularFile).toList()) {
        named |= Files.readString(source).contains("arn:aws:");
      }
    }
    CompileResult result =
        TestCompiler.JAVAC.compile(golden.task().withOptions("-Astepmark.partition=aws-us-gov"));
    assertThat(result.errors()).isEmpty();
    for (Map.Entry<String, String> file : result.emitted().entrySet()) {
      if (!named && file.getKey().matches(".*/(statemachine|template)[.]json")) {
        assertThat(file.getValue()).as(file.getKey()).doesNotContain("arn:aws:");
      }
    }
  }
}
