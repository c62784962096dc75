package io.github.stepmark.processor.read;

import io.github.stepmark.processor.problem.Severities;
import java.util.Map;
import java.util.Objects;

/**
 * What is said to the processor on the compiler's command line.
 *
 * @param partition the AWS partition that the ARNs of services are in: {@code
 *     -Astepmark.partition=aws-us-gov}; {@code aws} if not said
 * @param notes what notes are printed as: {@code -Astepmark.notes=ignore}
 * @param warnings what warnings are printed as: {@code -Astepmark.warnings=error}
 * @param client whether clients of executions are emitted: {@code -Astepmark.client=true}
 * @param deployment what is said of the template, by the options' keys
 */
public record Options(
    String partition,
    String notes,
    String warnings,
    String client,
    Map<String, String> deployment) {

  /** The key of {@link #partition()}. */
  public static final String PARTITION = "stepmark.partition";

  /** The key of {@link #notes()}. */
  public static final String NOTES = "stepmark.notes";

  /** The key of {@link #warnings()}. */
  public static final String WARNINGS = "stepmark.warnings";

  /** The key of {@link #client()}. */
  public static final String CLIENT = "stepmark.client";

  /** The key of the template's form: {@code sam}, {@code cloudformation} or {@code none}. */
  public static final String TEMPLATE = "stepmark.template";

  /** The key of the functions' runtime, such as {@code java21}. */
  public static final String RUNTIME = "stepmark.runtime";

  /** The key of the functions' architecture: {@code x86_64} or {@code arm64}. */
  public static final String ARCHITECTURE = "stepmark.architecture";

  /** The key of the functions' memory in megabytes. */
  public static final String MEMORY = "stepmark.memory";

  /** The key of the functions' timeout in seconds. */
  public static final String TIMEOUT = "stepmark.timeout";

  /** The key of the path of the functions' code, seen from the template. */
  public static final String CODE_URI = "stepmark.codeUri";

  /** The key of what the machine logs: {@code ALL}, {@code ERROR}, {@code FATAL} or {@code OFF}. */
  public static final String LOG_LEVEL = "stepmark.logLevel";

  /** The key of how many days logs are kept. */
  public static final String LOG_RETENTION = "stepmark.logRetention";

  /** The key of whether AWS X-Ray traces the machine and its functions. */
  public static final String TRACING = "stepmark.tracing";

  /** The key of whether functions start from a snapshot. */
  public static final String SNAP_START = "stepmark.snapStart";

  /** The key of the functions' environment variables: {@code STAGE=test,TABLE=${Orders}}. */
  public static final String ENVIRONMENT = "stepmark.environment";

  /** The key of the tags of all resources: {@code team=support,stage=test}. */
  public static final String TAGS = "stepmark.tags";

  /** The key of the file that 'stepmark lock' has written, to be compared with. */
  public static final String LOCK = "stepmark.lock";

  /** Reads the options that the compiler was given. */
  public static Options of(Map<String, String> options) {
    return new Options(
        text(options, PARTITION, "aws"),
        text(options, NOTES, "note"),
        text(options, WARNINGS, "warning"),
        text(options, CLIENT, "false"),
        options);
  }

  /** An option without a value has none at all for javac, which is not to have been left out. */
  private static String text(Map<String, String> options, String key, String otherwise) {
    return Objects.requireNonNullElse(options.getOrDefault(key, otherwise), "");
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
