package io.github.stepmark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.processor.compile.Message;
import io.github.stepmark.processor.compile.Source;
import io.github.stepmark.processor.compile.TestCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The messages that the README shows are those that a user gets who makes its mistakes. */
class ReadmeTest {

  private static final Path CALL_CENTER =
      Path.of("../callcenter-example/src/main/java/callcenter/CallCenter.java");

  private static final String ASSIGN_CASE =
      "  @Returns({@Field(\"Case\"), @Field(\"Message\")})\n  AssignCase";

  @Test
  void aWordInThePlaceOfANumber() throws IOException {
    assertThat(
            messages(
                "@When(is = \"1\", next = \"closeCase\")",
                "@When(is = \"yes\", next = \"closeCase\")"))
        .isEqualTo(shown("LiteralMisfit"));
  }

  @Test
  void aCatcherThatLosesTheCase() throws IOException {
    assertThat(
            messages(
                ASSIGN_CASE,
                "  @Catch(errors = Errors.TASK_FAILED, next = \"closeCase\")\n" + ASSIGN_CASE))
        .startsWith(shown("AbsentOnAPath"));
  }

  /** What is said of the call center with {@code wrong} in the place of {@code right}. */
  private static String messages(String right, String wrong) throws IOException {
    String sound = Files.readString(CALL_CENTER);
    assertThat(sound).contains(right);
    String mistaken = sound.replace(right, wrong);
    for (String name : wrong.contains("@Catch") ? List.of("Catch", "Errors") : List.<String>of()) {
      mistaken =
          mistaken.replaceFirst("import io", "import io.github.stepmark." + name + ";\nimport io");
    }
    List<Message> messages =
        TestCompiler.JAVAC.compile(Source.of("callcenter/CallCenter.java", mistaken)).errors();
    assertThat(messages).isNotEmpty();
    Message first = messages.get(0);
    return "CallCenter.java:%d: error: %s\n".formatted(first.line(), first.text());
  }

  /** The line of the README that shows the problem with that id. */
  private static String shown(String id) throws IOException {
    return Files.readAllLines(Path.of("../README.md")).stream()
            .filter(
                line ->
                    line.startsWith("CallCenter.java:") && line.contains("[Stepmark/" + id + "]"))
            .reduce((one, other) -> other)
            .orElseThrow()
        + "\n";
  }
}
