package io.github.stepmark.processor.read;

import io.github.stepmark.processor.problem.Severities;
import java.util.Map;

/**
 * What is said to the processor on the compiler's command line.
 *
 * @param partition the AWS partition that the ARNs of services are in: {@code
 *     -Astepmark.partition=aws-us-gov}; {@code aws} if not said
 * @param notes what notes are printed as: {@code -Astepmark.notes=ignore}
 * @param warnings what warnings are printed as: {@code -Astepmark.warnings=error}
 */
public record Options(String partition, String notes, String warnings) {

  /** The key of {@link #partition()}. */
  public static final String PARTITION = "stepmark.partition";

  /** The key of {@link #notes()}. */
  public static final String NOTES = "stepmark.notes";

  /** The key of {@link #warnings()}. */
  public static final String WARNINGS = "stepmark.warnings";

  /** Reads the options that the compiler was given. */
  public static Options of(Map<String, String> options) {
    return new Options(
        options.getOrDefault(PARTITION, "aws"),
        options.getOrDefault(NOTES, "note"),
        options.getOrDefault(WARNINGS, "warning"));
  }

  /** What notes and warnings are printed as. */
  public Severities severities() {
    return Severities.of(notes, warnings);
  }

  /** Whether a partition of AWS may be called so. */
  boolean isPartition() {
    return partition.matches("aws(-[a-z]+)*");
  }
}
