package io.github.stepmark.processor.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A program for Node that looks at files by means of a package of npm's. It installs nothing: a
 * system property, or a variable of the environment, names the folder in which that was done.
 *
 * @param library the package
 * @param setting what names the folder: {@code cfnValidate} is the property {@code
 *     stepmark.cfnValidate} and the variable {@code STEPMARK_CFN_VALIDATE}
 * @param text reads the files' names from standard input, one a line
 */
record NodeScript(String library, String setting, String text) {

  /** What it prints of {@code files}, line by line; skips the test where there is no folder. */
  List<String> lines(List<Path> files) throws IOException, InterruptedException {
    String variable = "STEPMARK_" + setting.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    String folder =
        System.getProperty("stepmark." + setting, System.getenv().getOrDefault(variable, ""));
    assumeTrue(!folder.isEmpty(), "no folder with " + library + " is named");
    assertThat(Path.of(folder, "node_modules", library)).isDirectory();
    Process node =
        new ProcessBuilder("node", "-e", text)
            .directory(Path.of(folder).toFile())
            .redirectErrorStream(true)
            .start();
    try (var in = node.getOutputStream()) {
      for (Path file : files) {
        in.write((file.toAbsolutePath() + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
    String answer = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(node.waitFor()).as(answer).isZero();
    return answer.lines().toList();
  }
}
