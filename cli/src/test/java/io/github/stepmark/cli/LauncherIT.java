package io.github.stepmark.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The executable jar and the script beside it, as the build made them, each as a process. */
class LauncherIT {

  private static final Path LAUNCHER = Path.of(System.getProperty("stepmark.launcher"));
  private static final Path JAR = Path.of(System.getProperty("stepmark.jar"));

  private static final String VALID =
      "{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Succeed\"}}}";
  private static final String INVALID = VALID.replace("Succeed", "Sükseed");

  @TempDir private Path folder;

  @Test
  void theJarRunsByItself() throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();

    Run run = run(Map.of(), INVALID, java, "-jar", JAR.toString(), "validate", "-");

    assertThat(run.out()).contains("<stdin>:1:43: error:", "Sükseed");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void theJarHoldsNoModuleNoSignatureAndItsLicences() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      assertThat(jar.stream().map(ZipEntry::getName))
          .doesNotHaveDuplicates()
          .noneMatch(name -> name.matches(".*module-info\\.class|META-INF/.*\\.(SF|DSA|RSA)"))
          .contains("META-INF/LICENSE", "META-INF/NOTICE", "META-INF/FastDoubleParser-LICENSE");
      assertThat(jar.getManifest().getMainAttributes().getValue("Main-Class"))
          .isEqualTo(Stepmark.class.getName());
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void theScriptPassesArgumentsInputOutputAndTheExitCode() throws Exception {
    Path valid = Files.writeString(folder.resolve("with blank.json"), VALID);

    assertThat(launch("", "validate", valid.toString()))
        .isEqualTo(new Run(0, "no problems in 1 definition\n", ""));
    assertThat(launch(INVALID, "validate", "-").code()).isEqualTo(1);
    assertThat(launch(VALID, "graph", "-").out()).startsWith("flowchart TD\n");
    assertThat(launch("", "validate").code()).isEqualTo(2);
    assertThat(launch("", "--version").out()).startsWith("stepmark ");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void theScriptIsFoundThroughALink() throws Exception {
    Path first = Files.createSymbolicLink(folder.resolve("first"), LAUNCHER);
    Files.createDirectory(folder.resolve("bin"));
    Path second = Files.createSymbolicLink(folder.resolve("bin/second"), Path.of("../first"));

    assertThat(run(Map.of(), "", first.toString(), "--version").code()).isZero();
    assertThat(run(Map.of(), "", second.toString(), "--version").code()).isZero();
    Files.delete(first); // JUnit warns of a link out of the folder that it deletes
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aNameThatIsNotAsciiIsFoundWithoutALocale() throws Exception {
    Run written =
        run(
            Map.of("LC_ALL", "C.UTF-8"),
            VALID,
            "sh",
            "-c",
            "cat > '" + folder + "/\u00FC.json'; \"$0\" validate '" + folder + "/\u00FC.json'",
            LAUNCHER.toString());

    assertThat(written).isEqualTo(new Run(0, "no problems in 1 definition\n", ""));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void coloursAreNotForPipesUnlessForced() throws Exception {
    String[] command = {LAUNCHER.toString(), "validate", "-"};

    assertThat(run(Map.of(), INVALID, command).out()).doesNotContain("\u001B");
    assertThat(run(Map.of("CLICOLOR_FORCE", "1"), INVALID, command).out()).contains("\u001B[");
    assertThat(run(Map.of("NO_COLOR", "1"), INVALID, command).out()).doesNotContain("\u001B");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aReaderThatGoesAwayLeavesNoTrace() throws Exception {
    StringBuilder states = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      states.append("\"S%d\": {\"Type\": \"Pas\"},\n".formatted(i));
    }
    String many = VALID.replace("\"A\": {", states + "\"A\": {");
    Path file = Files.writeString(folder.resolve("many.json"), many);

    Run run =
        run(
            Map.of(),
            "",
            "sh",
            "-c",
            "{ \"$0\" validate \"$1\"; echo \"code $?\" >&2; } | head -n 1",
            LAUNCHER.toString(),
            file.toString());

    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.err()).isEqualTo("stepmark: the output cannot be written\ncode 2\n");
  }

  private Run launch(String in, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(LAUNCHER.toString()));
    command.addAll(List.of(arguments));
    return run(Map.of(), in, command.toArray(String[]::new));
  }

  private Run run(Map<String, String> environment, String in, String... command)
      throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Path input = Files.writeString(folder.resolve("in"), in);
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectInput(input.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().keySet().removeIf(name -> name.matches("LC_.*|LANG|.*COLOR.*"));
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putAll(environment);
    Process process = builder.start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ends").isTrue();
    return new Run(process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
  }
}
