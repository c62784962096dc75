package io.github.stepmark.processor.read;

import java.util.Map;

/**
 * What is said to the processor on the compiler's command line.
 *
 * @param partition the AWS partition that the ARNs of services are in: {@code
 *     -Astepmark.partition=aws-us-gov}; {@code aws} if not said
 */
public record Options(String partition) {

  /** The key of {@link #partition()}. */
  public static final String PARTITION = "stepmark.partition";

  /** Reads the options that the compiler was given. */
  public static Options of(Map<String, String> options) {
    return new Options(options.getOrDefault(PARTITION, "aws"));
  }

  /** Whether a partition of AWS may be called so. */
  boolean isPartition() {
    return partition.matches("aws(-[a-z]+)*");
  }
}
