package io.github.stepmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.Help.Ansi;

class StepmarkTest {

  @Test
  void theVersionIsTheBuilds() {
    Run run = Run.of("--version");

    assertThat(run.out()).matches("stepmark [0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)?\n");
    assertThat(run.code()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"'', validate", "validate, standard|express", "graph, --name"})
  void helpIsShortAndOnStandardOutput(String command, String part) {
    Run run = command.isEmpty() ? Run.of("--help") : Run.of(command, "--help");

    assertThat(run.out()).startsWith("Usage: stepmark").contains(part);
    assertThat(run.out().lines().count()).isLessThan(25);
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "'', stepmark --help",
    "frobnicate, stepmark --help",
    "validate, stepmark validate --help",
    "validate --type=fast -, stepmark validate --help",
    "validate --format=xml -, stepmark validate --help",
    "validate --frobnicate -, stepmark validate --help",
    "graph, stepmark graph --help",
    "graph a b, stepmark graph --help"
  })
  void argumentsThatSayNothingAreExplainedOnTwoLines(String arguments, String help) {
    Run run = arguments.isEmpty() ? Run.of() : Run.of(arguments.split(" "));

    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("stepmark: ").endsWith("Try '" + help + "'.\n");
    assertThat(run.err().lines()).hasSize(2);
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void outputThatCannotBeWrittenIsNotTakenForSuccess() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("closed");
          }
        };

    int code =
        Stepmark.run(
            new String[] {"--version"},
            new ByteArrayInputStream(new byte[0]),
            closed,
            err,
            Ansi.OFF);

    assertThat(code).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("stepmark: the output cannot be written\n");
  }

  @Test
  void aMistakeOfStepmarksOwnIsNotTakenForOneOfTheDefinition() {
    Run run = failing(new IllegalStateException("on purpose"));

    assertThat(run.err()).contains("please report it", "on purpose");
    assertThat(run.code()).isEqualTo(3);
  }

  @Test
  void whatIsTooMuchForTheMachineIsNotTakenForAMistakeOfTheDefinition() {
    Run run = failing(new OutOfMemoryError("Java heap space"));

    assertThat(run.err()).isEqualTo("stepmark: out of memory or stack: Java heap space\n");
    assertThat(run.code()).isEqualTo(3);
  }

  /** A run whose standard input throws. */
  private static Run failing(Throwable thrown) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    InputStream in =
        new ByteArrayInputStream(new byte[0]) {
          @Override
          public byte[] readNBytes(int length) {
            if (thrown instanceof Error error) {
              throw error;
            }
            throw (RuntimeException) thrown;
          }
        };
    int code =
        Stepmark.run(
            new String[] {"validate", "-"}, in, new ByteArrayOutputStream(), err, Ansi.OFF);
    return new Run(code, "", err.toString(StandardCharsets.UTF_8));
  }
}
