package io.github.stepmark.processor.read;

import io.github.stepmark.processor.model.Deployment;
import io.github.stepmark.processor.problem.Mistake;
import io.github.stepmark.processor.problem.Place;
import io.github.stepmark.processor.problem.Problems;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Reads the options that say how a workflow is deployed. */
final class DeploymentOptions {

  private static final List<String> RUNTIMES = List.of("java17", "java21", "java25");

  private static final List<String> ARCHITECTURES = List.of("x86_64", "arm64");

  private static final List<String> LEVELS = List.of("ALL", "ERROR", "FATAL", "OFF");

  private static final List<String> BOOLEANS = List.of("true", "false");

  /** {@code RetentionInDays} of CloudFormation's {@code AWS::Logs::LogGroup}. */
  private static final List<String> RETENTIONS =
      List.of(
          "1", "3", "5", "7", "14", "30", "60", "90", "120", "150", "180", "365", "400", "545",
          "731", "1096", "1827", "2192", "2557", "2922", "3288", "3653");

  private final Map<String, String> said;
  private final Place place;
  private final Problems problems;

  private DeploymentOptions(Map<String, String> said, Place place, Problems problems) {
    this.said = said;
    this.place = place;
    this.problems = problems;
  }

  /** The options {@code said}; what cannot be is reported at {@code place}, and its default. */
  static Deployment read(Map<String, String> said, Place place, Problems problems) {
    return new DeploymentOptions(said, place, problems).read();
  }

  private Deployment read() {
    Map<String, Optional<Deployment.Template>> templates = Deployment.templates();
    String template =
        oneOf(Options.TEMPLATE, "sam", List.copyOf(new TreeSet<>(templates.keySet())));
    boolean snapStart = oneOf(Options.SNAP_START, "false", BOOLEANS).equals("true");
    if (snapStart && template.equals("cloudformation")) {
      // A version of a function is what was published once; only SAM publishes anew.
      refuse(Options.SNAP_START, "true", "false, or -A" + Options.TEMPLATE + "=sam");
    }
    return new Deployment(
        templates.getOrDefault(template, Optional.empty()),
        oneOf(Options.RUNTIME, "java17", RUNTIMES),
        oneOf(Options.ARCHITECTURE, "x86_64", ARCHITECTURES),
        number(Options.MEMORY, 512, 128, 10240),
        number(Options.TIMEOUT, 30, 1, 900),
        text(Options.CODE_URI, "../../..", "a path or an s3:// address", DeploymentOptions::isPath),
        said.containsKey(Options.LOG_LEVEL)
            ? Optional.of(oneOf(Options.LOG_LEVEL, "ERROR", LEVELS))
            : Optional.empty(),
        Integer.parseInt(oneOf(Options.LOG_RETENTION, "30", RETENTIONS)),
        oneOf(Options.TRACING, "false", BOOLEANS).equals("true"),
        snapStart,
        pairs(Options.ENVIRONMENT, PairsOption.ENVIRONMENT),
        pairs(Options.TAGS, PairsOption.TAGS));
  }

  /** Controls and halves of characters are in no path that one can pack. */
  private static boolean isPath(String uri) {
    return !uri.isBlank() && uri.matches("[^\\p{Cntrl}\\p{Cs}]+");
  }

  private Map<String, String> pairs(String option, PairsOption form) {
    String value = said.getOrDefault(option, "");
    Optional<Map<String, String>> pairs = form.read(value == null ? "" : value);
    if (pairs.isEmpty()) {
      refuse(option, value, form.mend());
    }
    return pairs.orElse(Map.of());
  }

  private String oneOf(String option, String otherwise, List<String> words) {
    return text(option, otherwise, "one of " + String.join(", ", words), words::contains);
  }

  private int number(String option, int otherwise, int least, int most) {
    Predicate<String> fits =
        text ->
            text.matches("[0-9]{1,6}")
                && Integer.parseInt(text) >= least
                && Integer.parseInt(text) <= most;
    String text = Integer.toString(otherwise);
    return Integer.parseInt(text(option, text, "a number from " + least + " to " + most, fits));
  }

  private String text(String option, String otherwise, String mend, Predicate<String> fits) {
    String value = said.getOrDefault(option, otherwise);
    if (value != null && fits.test(value)) {
      return value;
    }
    refuse(option, value, mend);
    return otherwise;
  }

  private void refuse(String option, String value, String mend) {
    problems.add(Mistake.INVALID_OPTION, place, value == null ? "" : value, option, mend);
  }
}
