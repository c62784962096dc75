package io.github.stepmark.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help.Ansi;

class ValidateTest {

  private static final String VALID =
      """
      {"StartAt": "A", "States": {"A": {"Type": "Pass", "End": true}}}
      """;

  private static final String INVALID =
      """
      {
        "StartAt": "Ship",
        "States": {
          "Ship": {
            "Type": "Task",
            "Resource": "${ShipFunctionArn}",
            "TimeoutSeconds": 0,
            "Nxt": "Done"
          }
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  void aDefinitionWithoutAProblemIsSaidToBeSo() throws IOException {
    assertThat(Run.of("validate", file("a.json", VALID)))
        .isEqualTo(new Run(0, "no problems in 1 definition\n", ""));
  }

  @Test
  void eachProblemIsShownInItsLineWithItsMend() throws IOException {
    String file =
        file(
            "a.json",
            """
            {
              "StartAt": "Ship",
              "States": {
                "Ship": {"Type": "Pass", "Next": "Dne"},
                "Done": {"Type": "Wait", "Seconds": -1, "End": true}
              }
            }
            """);

    Run run = Run.of("validate", file);

    assertThat(run.out())
        .isEqualTo(
            """
            FILE:4:38: error: Missing 'Next' target: Dne [MissingTarget]
                  "Ship": {"Type": "Pass", "Next": "Dne"},
                                                   ^~~~~
              Did you mean 'Done'?

            FILE:5:41: error: Minimum value is 0 [OutOfRange]
                  "Done": {"Type": "Wait", "Seconds": -1, "End": true}
                                                      ^~
              Write 0 or more.

            2 errors in 1 definition
            """
                .replace("FILE", file));
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void aFieldThatIsMisspeltIsMarkedAtItsNameAlone() throws IOException {
    Run run = Run.of("validate", file("a.json", INVALID));

    assertThat(run.out()).contains(":8:7: error: Field 'Nxt'").doesNotContain("MissingField");
  }

  @Test
  void aFieldThatIsMissingIsMarkedAtTheState() throws IOException {
    Run run = Run.of("validate", file("a.json", INVALID.replace("\"Nxt\"", "\"Comment\"")));

    assertThat(run.out()).contains(":4:5: error: This object should have only one of");
  }

  @Test
  void aNameThatIsTheMistakeIsMarkedItself() throws IOException {
    String file =
        file(
            "a.json",
            """
            {"StartAt": "A", "States": {"A": {"Type": "Pass", "End": true,
              "Assign": {"states": 1},
              "Parameters": {"a.$": "$.a", "a": 1}}}}
            """);

    Run run = Run.of("validate", file);

    assertThat(run.out())
        .contains(":2:14: error: Cannot assign to reserved", ":3:18: error: 'a.$' and 'a' are");
  }

  @Test
  void whatIsNoJsonIsMarkedWithItsMend() throws IOException {
    Run run = Run.of("validate", file("a.json", "{\"StartAt\": \"A\", \"States\": {},}"));

    assertThat(run.out())
        .contains(":1:31: error: Unexpected character '}'")
        .contains("Take out the comma before it");
    assertThat(run.code()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.json", "a.yaml", "a"})
  void anEmptyFileIsAnEmptyDefinition(String name) throws IOException {
    Run run = Run.of("validate", "--format", "json", file(name, " \n"));

    assertThat(run.json().get(0).path("code").textValue()).isEqualTo("EmptyDefinition");
    assertThat(run.json().get(0).path("awsCode").textValue()).isEqualTo("MISSING_DESCRIPTION");
    assertThat(run.json().get(0).path("line").intValue()).isEqualTo(1);
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void aWarningIsNoError() throws IOException {
    String file =
        file(
            "a.json",
            """
            {"StartAt": "A", "States": {"A": {"Type": "Task", "Resource": "${A}", "End": true,
              "TimeoutSeconds": 5, "HeartbeatSeconds": 5}}}
            """);

    Run run = Run.of("validate", file);

    assertThat(run.out()).contains("warning:", "[HeartbeatNotBelowTimeout]");
    assertThat(run.out()).endsWith("1 warning in 1 definition\n");
    assertThat(run.code()).isZero();
  }

  @Test
  void programsGetOneArray() throws IOException {
    String valid = file("valid.json", VALID);
    String invalid = file("a.json", INVALID.replace("Nxt", "Next"));

    Run run = Run.of("validate", "--format", "json", valid, invalid);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.json()).hasSize(3);
    assertThat(run.json().get(1))
        .hasToString(
            "{\"file\":\"FILE\",\"code\":\"OutOfRange\",\"severity\":\"ERROR\","
                    .replace("FILE", invalid)
                + "\"pointer\":\"/States/Ship/TimeoutSeconds\","
                + "\"message\":\"Minimum value is 1\",\"mend\":\"Write 1 or more.\","
                + "\"line\":7,\"column\":25,\"location\":\"/States/Ship/TimeoutSeconds\","
                + "\"awsCode\":\"SCHEMA_VALIDATION_FAILED\"}");
  }

  @Test
  void theArrayStandsAloneOnStandardOutputAndIsEmptyWhereThereIsNothingToSay() throws IOException {
    Run clean = Run.of("validate", "--format=json", file("a.json", VALID));
    Run unreadable = Run.of("validate", "--format=json", folder.resolve("gone").toString());

    assertThat(clean).isEqualTo(new Run(0, "[]\n", ""));
    assertThat(unreadable.out()).isEqualTo("[]\n");
    assertThat(unreadable.err())
        .isEqualTo("stepmark: " + folder.resolve("gone") + ": no such file\n");
    assertThat(unreadable.code()).isEqualTo(2);
  }

  @Test
  void aFileThatCannotBeReadDoesNotKeepTheOthersFromBeingChecked() throws IOException {
    Run run = Run.of("validate", folder.resolve("gone").toString(), file("a.json", INVALID));

    assertThat(run.out()).contains("[UnknownField]");
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void standardInputIsRead() {
    Run run = Run.of(INVALID, Ansi.OFF, "validate", "-");

    assertThat(run.out()).contains("<stdin>:8:7: error: Field 'Nxt' is not supported");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void yamlOnStandardInputIsToldByItsFirstCharacter() {
    Run run = Run.of("StartAt: A\nStates: {A: {Type: Pass}}\n", Ansi.OFF, "validate", "-");

    assertThat(run.out()).contains("<stdin>:2:10: error:", "[Next, End]");
  }

  @Test
  void theTypeDecidesWhatIsAllowed() throws IOException {
    String file =
        file(
            "a.json",
            """
            {"StartAt": "A", "States": {"A": {"Type": "Task", "End": true,
              "Resource": "arn:aws:states:::lambda:invoke.waitForTaskToken"}}}
            """);

    assertThat(Run.of("validate", file).code()).isZero();
    assertThat(Run.of("validate", "--type", "express", file).out()).contains("[NotInExpress]");
    assertThat(Run.of("validate", "--type=EXPRESS", file).code()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " \n", "nonsense", "{", "{\"a\": 1, \"a\": 2}", "[]", "null", "\uFEFF"})
  void whatIsNoDefinitionIsAnError(String text) throws IOException {
    for (String name : new String[] {"a.json", "a.yaml", "a"}) {
      Run run = Run.of("validate", file(name, text));

      assertThat(run.out()).contains(":1:", "1 error in 1 definition");
      assertThat(run.code()).isEqualTo(1);
    }
  }

  @Test
  void aMemberThatIsNamedTwiceIsShownWhereItIsNamedAgain() throws IOException {
    Run json =
        Run.of("validate", file("a.json", "{\n  \"StartAt\": \"A\",\n  \"StartAt\": \"B\"}"));
    Run yaml = Run.of("validate", file("a.yaml", "StartAt: A\nStartAt: B\n"));

    assertThat(json.out()).contains("a.json:3:", "Duplicate field 'StartAt' [NotJson]");
    assertThat(yaml.out()).contains("a.yaml:2:1: error: Duplicate field 'StartAt' [NotJson]");
  }

  @Test
  void anAliasIsRefused() throws IOException {
    String file =
        file("a.yaml", "StartAt: &a A\nStates:\n  A: {Type: Pass, End: true, Comment: *a}\n");

    assertThat(Run.of("validate", file).out())
        .contains(":1:10: error: An anchor", ":3:39: error: An alias", "2 errors");
  }

  @Test
  void aByteOrderMarkAndCarriageReturnsDoNoHarm() throws IOException {
    Run run = Run.of("validate", file("a.json", "\uFEFF" + INVALID.replace("\n", "\r\n")));

    assertThat(run.out()).contains("a.json:8:7: error:").doesNotContain("\r", "\\u");
  }

  @Test
  void bytesThatAreNoUtf8AreNamed() throws IOException {
    Path file = folder.resolve("latin.json");
    Files.write(file, "{\"Comment\": \"caf\u00E9\"}".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(Run.of("validate", file.toString()))
        .extracting(Run::code, Run::err)
        .containsExactly(2, "stepmark: " + file + ": not UTF-8: the byte at offset 16 is 0xE9\n");
  }

  @Test
  void textThatEndsInTheMiddleOfACharacterIsNoUtf8() throws IOException {
    Path file = folder.resolve("cut.json");
    Files.write(file, new byte[] {'"', (byte) 0xC3});

    assertThat(Run.of("validate", file.toString()).err()).contains("not UTF-8", "offset 1 is 0xC3");
  }

  @Test
  void aFolderOfClassesStandsForTheDefinitionsInIt() throws IOException {
    definition(folder, "Orders", INVALID);
    definition(folder, "Bills", VALID);

    Run run = Run.of("validate", folder.toString());

    assertThat(run.out())
        .contains(folder + "/META-INF/stepmark/Orders/statemachine.json:8:7: error:")
        .endsWith(" in 2 definitions\n");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void aJarStandsForTheDefinitionsInItWhateverItIsCalled() throws IOException {
    Path jar = folder.resolve("app.zip");
    try (FileSystem zip = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
      definition(zip.getPath("/"), "Orders", INVALID);
    }

    Run run = Run.of("validate", jar.toString());

    assertThat(run.out())
        .contains(jar + "!/META-INF/stepmark/Orders/statemachine.json:8:7: error:");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void aFolderOrJarWithoutDefinitionsIsUnusable() throws IOException {
    Path jar = folder.resolve("app.jar");
    try (FileSystem zip = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
      Files.createDirectories(zip.getPath("/META-INF/stepmark/Empty"));
    }
    Path broken = folder.resolve("broken.jar");
    Files.write(broken, new byte[] {'P', 'K', 3, 4, 0, 0});

    Path text = folder.resolve("text.jar");
    Files.writeString(text, "no jar");
    for (Path unusable : new Path[] {folder, jar, broken, text}) {
      Run run = Run.of("validate", unusable.toString());

      assertThat(run.out()).isEmpty();
      assertThat(run.err()).startsWith("stepmark: " + unusable + ": ");
      assertThat(run.code()).isEqualTo(2);
    }
  }

  @Test
  void aDefinitionOfAMegabyteIsCheckedSoon() throws IOException {
    StringBuilder json = new StringBuilder("{\"StartAt\": \"S0\", \"States\": {");
    for (int i = 0; json.length() < 1_048_000; i++) {
      json.append("\"S%d\": {\"Type\": \"Pass\", \"Next\": \"S%d\"},\n".formatted(i, i + 1));
    }
    String file = file("a.json", json.append("\"End\": {\"Type\": \"Succeed\"}}}").toString());

    Run run = assertTimeout(Duration.ofSeconds(60), () -> Run.of("validate", file));

    assertThat(run.out()).contains("Missing 'Next' target");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void whatIsLargerThanAnyDefinitionIsUnusable() throws IOException {
    String file = file("a.json", " ".repeat(10 * 1024 * 1024 + 1));

    assertThat(Run.of("validate", file).err()).contains("more than 10 MB");
    assertThat(Run.of("validate", file).code()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {300, 100_000})
  void whatIsNestedTooDeepIsAnErrorNotACrash(int depth) throws IOException {
    String text = "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);

    for (String name : new String[] {"a.json", "a.yaml"}) {
      Run run = Run.of("validate", file(name, text));

      assertThat(run.out()).containsPattern("deep|depth").contains("1 error in 1 definition");
      assertThat(run.code()).isEqualTo(1);
    }
  }

  @Test
  void whatAnAuthorWritesDoesNotActOnTheTerminal() throws IOException {
    String file =
        file(
            "a.json",
            """
            {"StartAt": "@|red x|@\\n::error::\\u001b[31m", "States": {"A": {"Type": "Succeed"}}}
            """);

    for (Ansi ansi : new Ansi[] {Ansi.OFF, Ansi.ON}) {
      assertThat(Run.of("", ansi, "validate", file).out())
          .contains("@|red x|@\\u000A::error::\\u001B[31m")
          .doesNotContain("\n::error::");
    }
  }

  @Test
  void coloursAreOnlyWhereTheyAreWanted() throws IOException {
    String file = file("a.json", INVALID);

    assertThat(Run.of("", Ansi.ON, "validate", file).out()).contains("\u001B[");
    assertThat(Run.of("", Ansi.OFF, "validate", file).out()).doesNotContain("\u001B");
    assertThat(Run.of("", Ansi.ON, "validate", "--format=json", file).out())
        .doesNotContain("\u001B");
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static void definition(Path root, String name, String text) throws IOException {
    Path file = root.resolve("META-INF/stepmark/" + name + "/statemachine.json");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
