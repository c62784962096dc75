package io.github.stepmark.junit.coverage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a build says of coverage, by parameters of the JUnit platform ({@code
 * junit-platform.properties}, or {@code configurationParameters} of the build's test task), or by
 * system properties of the test's JVM.
 *
 * <table>
 *   <caption>Parameters</caption>
 *   <tr><td>{@code stepmark.coverage.minimum}</td>
 *       <td>how much of each workflow tests must take, in hundredths, 0 unless said; less fails the
 *           build, unless it runs chosen tests only: by {@code -Dtest}, or from an editor
 *   <tr><td>{@code stepmark.coverage.directory}</td>
 *       <td>where reports are written: {@code target/stepmark-coverage} where there is a {@code
 *           target} or a {@code pom.xml}, else {@code build/stepmark-coverage}
 *   <tr><td>{@code stepmark.coverage.build}</td>
 *       <td>a text that names the build. What JVMs of one build count is added up, what an earlier
 *           build counted is not. Unless said, JVMs are of one build that were started below one
 *           process of Java, as by Maven
 *   <tr><td>{@code stepmark.coverage.enabled}</td>
 *       <td>{@code false} writes nothing
 * </table>
 *
 * @param enabled whether anything is written
 * @param minimum how much tests must take, in hundredths
 * @param directory where reports are written
 * @param build what names the build
 */
public record CoverageSettings(boolean enabled, int minimum, Path directory, String build) {

  private static final String PREFIX = "stepmark.coverage.";

  /**
   * What {@code parameters} say.
   *
   * @throws IllegalArgumentException where one of them is no value of its kind
   */
  public static CoverageSettings of(Function<String, Optional<String>> parameters) {
    Function<String, Optional<String>> said =
        name -> parameters.apply(PREFIX + name).map(String::strip).filter(text -> !text.isEmpty());
    return new CoverageSettings(
        said.apply("enabled").map(Boolean::parseBoolean).orElse(true),
        BuildProcess.runsSomeTests(System::getProperty)
            ? 0
            : said.apply("minimum").map(CoverageSettings::percent).orElse(0),
        said.apply("directory").map(Path::of).orElseGet(CoverageSettings::directoryOfBuild),
        said.apply("build").orElseGet(BuildProcess::id));
  }

  private static int percent(String text) {
    String number = text.endsWith("%") ? text.substring(0, text.length() - 1) : text;
    if (!number.matches("\\d{1,3}") || Integer.parseInt(number) > 100) {
      throw new IllegalArgumentException(
          "[Stepmark/CoverageMinimum] %sminimum is '%s', which is no whole number from 0 to 100."
              .formatted(PREFIX, text));
    }
    return Integer.parseInt(number);
  }

  private static Path directoryOfBuild() {
    boolean maven = Files.isDirectory(Path.of("target")) || Files.exists(Path.of("pom.xml"));
    return Path.of(maven ? "target" : "build", "stepmark-coverage");
  }
}
